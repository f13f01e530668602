import { dateIn } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import { schedule } from '@milepost/shared/schedule';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { quoted } from '../../ui/quoted';
import { ChangeDialog } from './change-dialog';
import { closePlan, reopenPlan } from './dates-requests';
import type { PlanChangeProps } from './plan-change';
import { usePlanChange } from './use-plan-change';

/** A closed plan goes on; the time it was closed counts unless it is paused for it. */
export function ReopenDialog(props: PlanChangeProps) {
  const { plan, words } = props;
  const { frame, change } = usePlanChange(props);
  const { closing, closedAt } = plan;
  const first = plan.hire.name.split(' ')[0];
  const closed = closedAt ? dateIn(plan.hire.timeZone, closedAt) : words.today;
  const passed = schedule(plan, words.today).filter(({ due }) => due >= closed && due < words.today);

  return (
    <ChangeDialog
      title={`Open ${first}’s plan again`}
      {...frame}
      confirm="Open it again"
      ready
      onConfirm={(reason) =>
        change({
          ask: () => reopenPlan(plan, { reason }),
          says: `${first}’s plan is open again.`,
          ...(closing && {
            undo: (fresh) => closePlan(fresh, { outcome: closing.outcome, reason: closing.reason || 'Closed again' }),
          }),
        })
      }
      outcome={
        <>
          <p className="small">
            {passed.length === 0
              ? 'Its milestones stand where they stood.'
              : `Its milestones stand where they stood: ${passed
                  .map(({ key, due }) => `${phaseName(key)} was ${shortDay(due, words.today)}`)
                  .join(', ')}.`}
          </p>
          {passed.length > 0 && (
            <p className="small dim">
              If the days since {shortDay(closed, words.today)} should not count, pause the plan for them afterwards.
            </p>
          )}
        </>
      }
    >
      {closing && (
        <p className="small dim">
          {capital(words.nameOf(closing.by))} closed it on {shortDay(closed, words.today)},{' '}
          {closing.outcome === 'completed' ? 'completed' : 'before its end'}
          {closing.reason && `: ${quoted(closing.reason)}`}.
        </p>
      )}
    </ChangeDialog>
  );
}
