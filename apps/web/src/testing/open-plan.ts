import { afterEach, beforeEach, jest } from '@jest/globals';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { screen, within } from '@testing-library/react';
import { outbox } from '../features/goals/outbox';
import { toasts } from '../ui/toasts/toasts';
import { stopClockAt } from './clock';
import { fakeApi, Refusal } from './fake-api';
import { me } from './me';
import { planView } from './plans';
import { renderApp } from './render';

/** Lets every test of a file begin with nothing unsent and no toast, on the tenth day of the plan. */
export function freshPlans(): void {
  beforeEach(() => {
    outbox.close();
    for (const { id } of toasts.all()) toasts.drop(id);
    localStorage.clear();
    stopClockAt('2026-11-12T09:00:00.000Z');
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}

type Answers = Parameters<typeof fakeApi>[0];

/** The hire's own page with these goals. */
export async function openMine(goals: GoalTree[], answers: Answers = {}, at = '/plan') {
  const sent = fakeApi({ 'GET /me': () => me(), 'GET /plans/mine': () => planView(goals), ...answers });
  await renderApp(at);
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

/** The same plan as the manager reads it. */
export async function openAsManager(goals: GoalTree[], answers: Answers = {}) {
  const relations = { reports: { direct: 1, below: 0 } };
  const sent = fakeApi({
    'GET /me': () => me({ id: 3, name: 'Ruth Okafor', relations }),
    'GET /plans/1': () => planView(goals, 'manager'),
    ...answers,
  });
  await renderApp('/plans/1');
  await screen.findByRole('heading', { level: 1 });
  return sent;
}

export const goalsArea = () => within(screen.getByRole('region', { name: 'Goals' }));
export const tick = (text: string) => goalsArea().getByRole('button', { name: new RegExp(`^Tick “${text}”`) });
/** "true" or "false", as its button says. */
export const isTicked = (text: string) => tick(text).getAttribute('aria-pressed');
/** What was written, in order: "PUT /goals/7/completion". */
export const writes = (sent: { method: string; path: string }[]) =>
  sent.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
export const note = aGoal({ id: 7, text: 'Write the note' });
export const refusal = (detail: string) => new Refusal({ status: 409, code: 'plan-closed', title: 'No', detail });
