import { Checkbox } from '@mantine/core';
import { isDate } from '@milepost/shared/calendar';
import { refusePauseEnd, withPauseEnd } from '@milepost/shared/plan-dates';
import { pauseLength } from '@milepost/shared/schedule';
import { useState } from 'react';
import { dayCount } from '../../ui/day-count';
import { shortDay } from '../../ui/day-words';
import { ChangeDialog } from './change-dialog';
import css from './change-dialog.module.css';
import { DatesPreview } from './dates-preview';
import { endPause, takenBack } from './dates-requests';
import { DayField } from '../../ui/fields/day-field';
import { pauseOn, type PlanChangeProps } from './plan-change';
import { usePlanChange } from './use-plan-change';

/** When work resumes after a pause: said once it is known, or moved. */
export function ResumeDialog(props: PlanChangeProps) {
  const { plan, words, pauseId } = props;
  const { today } = words;
  const pause = pauseId === undefined ? pauseOn(plan.pauses, today) : plan.pauses.find(({ id }) => id === pauseId);
  const { frame, tried, wrong, change } = usePlanChange(props);
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(pause?.resumesOn ?? (pause && pause.from < today ? today : ''));
  const first = plan.hire.name.split(' ')[0];

  const resumesOn = open ? null : day;
  const whole = pause !== undefined && (resumesOn === null || isDate(resumesOn));
  const refusal = whole ? refusePauseEnd(plan, pause.id, resumesOn, today) : null;
  const same = pause?.resumesOn === resumesOn;
  const missing = !tried ? undefined : !whole ? 'Choose a day.' : same ? 'That is the day already.' : undefined;
  const length = whole ? pauseLength({ from: pause.from, resumesOn }, today) : 0;

  return (
    <ChangeDialog
      title={pause?.resumesOn ? `When ${first} is back` : `Resume ${first}’s plan`}
      {...frame}
      confirm={resumesOn !== null && resumesOn <= today ? 'Resume the plan' : 'Set the day'}
      ready={whole && !refusal && !same}
      onConfirm={(reason) =>
        pause &&
        change({
          ask: () => endPause(plan, pause.id, { resumesOn, reason }),
          says: resumesOn ? `Work resumes on ${shortDay(resumesOn, today)}.` : 'The pause is open again.',
          undo: (fresh) => endPause(fresh, pause.id, { resumesOn: pause.resumesOn, reason: takenBack }),
        })
      }
      outcome={
        !pause ? (
          <p className="small dim">This pause was taken back.</p>
        ) : whole && !refusal ? (
          <>
            <p className="small">
              {resumesOn === null
                ? `The plan rests until somebody says when work resumes.`
                : `The pause since ${shortDay(pause.from, today)} then lasts ${dayCount(length)}, and ${first} is charged for none of them.`}
            </p>
            <DatesPreview now={plan} then={withPauseEnd(plan, pause.id, resumesOn)} today={today} />
          </>
        ) : (
          <p className="small dim">Say when work resumes, and the dates it moves show here.</p>
        )
      }
    >
      <div className={css.pair}>
        <DayField
          label="First day back"
          value={day}
          onChange={setDay}
          error={open ? undefined : (refusal?.detail ?? wrong('resumesOn') ?? missing)}
          today={today}
          disabled={open}
          near={
            pause && pause.from < today && pause.resumesOn !== today && !open ? [{ label: 'Today', on: today }] : []
          }
        >
          {pause?.resumesOn && (
            <Checkbox label="Not known yet" checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
          )}
        </DayField>
      </div>
    </ChangeDialog>
  );
}
