import { daysBetween, type IsoDate, type IsoInstant } from '@milepost/shared/calendar';
import { burnUp } from '@milepost/shared/burn-up';
import { isDone, isRequired } from '@milepost/shared/completion';
import { type Wait, waitOf } from '@milepost/shared/goal-waiting';
import { phaseName } from '@milepost/shared/phase';
import { elapsedShare } from '@milepost/shared/schedule';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import type { PlanView } from '../../api/plan-cache';
import { shortDay } from '../../ui/day-words';
import { BurnUp } from '../../ui/pictures/burn-up';
import type { PlanWords } from '../../ui/plan-words';
import css from './plan-progress.module.css';

/** How the phase under way grew against what was expected by each day. */
export function PlanProgress({
  plan,
  standing,
  words,
}: {
  plan: PlanView;
  standing: PlanStandingToday;
  words: PlanWords;
}) {
  const { current, today, goals } = standing;
  if (!current || plan.closedAt || today < plan.startDate) return null;
  const dayOf = (on: IsoDate) => daysBetween(plan.startDate, on);
  const momentOf = (at: IsoInstant) => dayOf(words.dateOf(at)) + (Date.parse(at) % 86_400_000) / 86_400_000;
  const mine = goals.filter((goal) => goal.phase === current.key);
  const grown = burnUp(mine).map(({ at, share }) => ({ day: Math.max(momentOf(at), dayOf(current.from)), share }));
  const share = grown.at(-1)?.share ?? 0;
  const expected = elapsedShare(current, plan.pauses, today);
  const left = openBefore(standing);
  const waits = mine.flatMap((goal) => waitOf(goal, plan.hire.id) ?? []);
  const oldest = waits.map(({ since }) => words.dateOf(since)).sort()[0];
  const waited = oldest ? daysBetween(oldest, today) : 0;
  return (
    <section>
      <h2>Progress to {phaseName(current.key)}</h2>
      <BurnUp
        from={dayOf(current.from)}
        to={dayOf(current.due)}
        today={dayOf(today)}
        fromLabel={shortDay(current.from).slice(4)}
        toLabel={shortDay(current.due).slice(4)}
        steps={[{ day: dayOf(current.from), share: 0 }, ...grown]}
        expected={expected}
        waits={oldest && waited > 0 ? [{ from: dayOf(oldest), to: dayOf(today), why: 'Waited on others' }] : []}
        summary={`${percent(share)} of this phase is done; ${percent(expected)} was expected by today.`}
      />
      {left > 0 && (
        <p className="tiny dim">
          {left === 1 ? '1 overdue goal of an earlier phase is' : `${left} overdue goals of earlier phases are`} not in
          this picture.
        </p>
      )}
      {waited > 0 && (
        <p className="tiny dim">
          <span className={css.bracket} aria-hidden /> {waited} {waited === 1 ? 'day' : 'days'} waited on{' '}
          {waitedOn(waits, words)}. Not charged to {words.own ? 'you' : plan.hire.name.split(' ')[0]}.
        </p>
      )}
    </section>
  );
}

/** How many required goals of the phases behind are still open: they weigh on the pace, not on this picture. */
function openBefore({ goals, phases, today }: PlanStandingToday): number {
  const behind = new Set(phases.filter(({ due }) => due < today).map(({ key }) => key));
  return goals.filter((goal) => behind.has(goal.phase) && isRequired(goal) && !isDone(goal)).length;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** "Ruth and Ben" */
function waitedOn(waits: readonly Wait[], { signers, callOf }: PlanWords): string {
  const ids = waits.flatMap(({ for: why, who }) => (why === 'sign-off' ? signers : who === null ? [] : [who]));
  const names = [...new Set(ids)].map(callOf);
  return names.length ? names.join(' and ') : 'somebody outside';
}
