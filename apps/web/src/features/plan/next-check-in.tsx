import { nextCheckIn } from '@milepost/shared/check-in-standing';
import { phaseName } from '@milepost/shared/phase';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { Link } from '@tanstack/react-router';
import type { PlanView } from '../../api/plan-cache';
import { exactDay, shortDay } from '../../ui/day-words';
import { checkInCall } from './check-in-call';
import css from './plan-head.module.css';

/** The check-in that comes next, with what the reader does there; nothing on a closed plan. */
export function NextCheckIn({ plan, standing }: { plan: PlanView; standing: PlanStandingToday }) {
  const { phases, today } = standing;
  const running = plan.checkIns.filter(({ closedAt, skippedAt }) => !closedAt && !skippedAt);
  const acknowledging = plan.viewer.hire && plan.checkIns.findLast((one) => one.closedAt && !one.acknowledgedAt);
  const calendar = { workingDays: plan.hire.workingDays, holidays: plan.holidays };
  const next = plan.closedAt ? null : nextCheckIn(running, phases, calendar, today);
  const named = (phase: (typeof running)[number]['phase']) =>
    phase === null ? 'Check-in' : `Check-in for ${phaseName(phase)}`;
  return (
    <>
      {acknowledging && (
        <p className={css.notice}>
          {named(acknowledging.phase)}:{' '}
          <Link to="/check-ins/$checkInId" params={{ checkInId: acknowledging.id }}>
            read what was decided, and acknowledge it
          </Link>
        </p>
      )}
      {next && (
        <p className={css.notice}>
          {named(next.phase)}:{' '}
          <time dateTime={next.day} title={exactDay(next.day)}>
            {shortDay(next.day, today)}
          </time>
          ,{' '}
          <Link to="/check-ins/$checkInId" params={{ checkInId: next.id }}>
            {checkInCall(next, plan)}
          </Link>
        </p>
      )}
    </>
  );
}
