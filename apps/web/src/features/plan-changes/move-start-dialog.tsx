import { isDate } from '@milepost/shared/calendar';
import { refuseStartMove, withStart } from '@milepost/shared/plan-dates';
import { useState } from 'react';
import { shortDay } from '../../ui/day-words';
import { ChangeDialog } from './change-dialog';
import { DatesPreview } from './dates-preview';
import { moveStart, takenBack } from './dates-requests';
import { DayField } from '../../ui/fields/day-field';
import type { PlanChangeProps } from './plan-change';
import { usePlanChange } from './use-plan-change';

/** Another day 0, and every date that follows from it. */
export function MoveStartDialog(props: PlanChangeProps) {
  const { plan, words } = props;
  const { today } = words;
  const { frame, tried, wrong, change } = usePlanChange(props);
  const [startDate, setStartDate] = useState(plan.startDate);
  const first = plan.hire.name.split(' ')[0];

  const whole = isDate(startDate);
  const refusal = whole ? refuseStartMove(plan, startDate, today) : null;
  const same = startDate === plan.startDate;

  return (
    <ChangeDialog
      title={`Move ${first}’s start`}
      {...frame}
      confirm={whole && !same ? `Start on ${shortDay(startDate, today)}` : 'Move the start'}
      ready={whole && !refusal && !same}
      onConfirm={(reason) =>
        change({
          ask: () => moveStart(plan, { startDate, reason }),
          says: `The plan starts on ${shortDay(startDate, today)}.`,
          undo: (fresh) => moveStart(fresh, { startDate: plan.startDate, reason: takenBack }),
        })
      }
      outcome={
        whole && !refusal && !same ? (
          <DatesPreview now={plan} then={withStart(plan, startDate)} today={today} />
        ) : (
          <p className="small dim">
            Day 0 is {shortDay(plan.startDate, today)}
            {plan.originalStart !== plan.startDate && `, first ${shortDay(plan.originalStart, today)}`}. Choose another
            day, and the dates it moves show here.
          </p>
        )
      }
    >
      <DayField
        label="Start, day 0"
        value={startDate}
        onChange={setStartDate}
        error={refusal?.detail ?? wrong('startDate') ?? (tried && same ? 'Choose another day.' : undefined)}
        today={today}
      />
    </ChangeDialog>
  );
}
