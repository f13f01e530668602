import { isWaitedFor } from '@milepost/shared/check-in-standing';
import { dayWords } from '../../ui/day-words';
import { isOwn, soonestFirst } from './check-in-rows';
import type { CheckInRow } from './check-ins.types';

/** The answer to "does a check-in wait on me?" */
export function checkInsTitle(rows: readonly CheckInRow[]): string {
  if (rows.length === 0) return 'No check-ins yet';
  const n = rows.filter(({ standing }) => isWaitedFor(standing.task)).length;
  if (n === 0) return 'No check-in waits on you';
  return n === 1 ? '1 check-in waits on you' : `${n} check-ins wait on you`;
}

/** What is late and what comes: "2 overdue, 1 this week. 1 waits for its acknowledgement." */
export function checkInsSubtitle(rows: readonly CheckInRow[]): string {
  const count = (group: string) => rows.filter(({ standing }) => standing.group === group).length;
  const [overdue, week, acknowledging] = [count('overdue'), count('week'), count('acknowledging')];
  const due = [overdue ? `${overdue} overdue` : '', week ? `${week} this week` : ''].filter(Boolean).join(', ');
  const waits =
    acknowledging === 1 ? '1 waits for its acknowledgement' : `${acknowledging} wait for an acknowledgement`;
  const said = [due, acknowledging ? waits : ''].filter(Boolean).map((part) => `${part}.`);
  return said.length ? said.join(' ') : nextOf(rows);
}

/** "The next one is with Priya Nair, Friday, in 3 days." */
function nextOf(rows: readonly CheckInRow[]): string {
  const [next] = rows
    .filter(({ standing: { state, day } }) => day !== null && (state === 'planned' || state === 'preparing'))
    .sort(soonestFirst);
  if (!next?.standing.day) return '';
  const whom = isOwn(next) ? next.holder : next.plan.hire.name;
  return `The next one is ${whom ? `with ${whom}, ` : ''}${dayWords(next.standing.day, next.standing.today)}.`;
}
