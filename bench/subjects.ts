import { createHash } from 'node:crypto';
import type { Call } from './load.js';
import { above } from './seed.sql.js';

/** Goals of a plan that may be ticked without more: tasks without a signature on them; see seed.sql.ts. */
const tickable = Array.from({ length: 40 }, (_, at) => at + 1).filter((n) => n % 10 > 1 && n % 8 && n !== 5);

/** The Cookie header of a person. */
export const cookieOf = (person: number): string =>
  `milepost_session=${createHash('sha256').update(String(person)).digest('base64url')}`;

/** Every plan once, in an order of chance. */
export function shuffledPlans(count: number): number[] {
  const plans = Array.from({ length: count }, (_, at) => at + 1);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [plans[at], plans[other]] = [plans[other]!, plans[at]!];
  }
  return plans;
}

/** A hire's own plan page; `etag` is what they were given before. */
export const readMine = (plan: number, etag?: string): Call => ({
  method: 'GET',
  path: '/api/v1/plans/mine',
  headers: { cookie: cookieOf(plan), ...(etag && { 'if-none-match': etag }) },
});

/** The same page from bare, which knows nobody: the plan's id stands in the address. */
export const readPlan = (plan: number): Call => ({ method: 'GET', path: `/plans/${plan}`, headers: {} });

/** Everyone who has 300 hires under three levels of reports. */
export function headsOf(plans: number): number[] {
  const { managers, leads } = above(plans);
  return Array.from({ length: Math.floor(plans / 300) }, (_, at) => plans + managers + leads + at + 1);
}

/** The team board of a head. */
export const readTeam = (head: number): Call => ({
  method: 'GET',
  path: '/api/v1/team',
  headers: { cookie: cookieOf(head) },
});

/** The same board from bare. */
export const readBoard = (head: number): Call => ({ method: 'GET', path: `/boards/${head}`, headers: {} });

/** A tick and its taking back, of a goal by chance. */
export function tickAndUntick(plan: number): Call[] {
  const goal = plan * 100 + tickable[Math.floor(Math.random() * tickable.length)]!;
  return (['PUT', 'DELETE'] as const).map((method) => ({
    method,
    path: `/api/v1/goals/${goal}/completion`,
    headers: { cookie: cookieOf(plan) },
  }));
}
