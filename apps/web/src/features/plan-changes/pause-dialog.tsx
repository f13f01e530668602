import { Checkbox } from '@mantine/core';
import { addDays, daysBetween, isDate } from '@milepost/shared/calendar';
import { refusePause, withPause } from '@milepost/shared/plan-dates';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { useCreate } from '../../api/use-create';
import { dayCount } from '../../ui/day-count';
import { shortDay } from '../../ui/day-words';
import { ChangeDialog } from './change-dialog';
import css from './change-dialog.module.css';
import { DatesPreview } from './dates-preview';
import { undoPause } from './dates-requests';
import { DayField } from '../../ui/fields/day-field';
import type { PlanChangeProps } from './plan-change';
import { usePlanChange } from './use-plan-change';

const lengths = [2, 6, 14];

/** Leave: from when until when, or open, and what it moves. */
export function PauseDialog(props: PlanChangeProps) {
  const { plan, words } = props;
  const { today } = words;
  const create = useCreate<PlanView>(`/plans/${plan.id}/pauses`);
  const { frame, tried, wrong, change } = usePlanChange(props);
  const [from, setFrom] = useState(plan.startDate > today ? plan.startDate : today);
  const [open, setOpen] = useState(false);
  const [resumes, setResumes] = useState('');
  const first = plan.hire.name.split(' ')[0];

  const whole = isDate(from) && (open || isDate(resumes));
  const pause = { from, resumesOn: open ? null : resumes };
  const refusal = whole ? refusePause(plan, pause, today) : null;
  const on = (field: string) => (refusal?.field === field ? refusal.detail : wrong(field));
  const missing = tried && !isDate(resumes) ? 'Choose a day, or say that it is not known.' : undefined;
  const resumesError = open ? undefined : (on('resumesOn') ?? missing);
  const days = whole && pause.resumesOn ? daysBetween(from, pause.resumesOn) : 0;

  return (
    <ChangeDialog
      title={`Pause ${first}’s plan`}
      {...frame}
      confirm="Pause the plan"
      ready={whole && !refusal}
      onConfirm={(reason) =>
        change({
          ask: () => create({ ...pause, reason }),
          says: pause.resumesOn
            ? `Paused from ${shortDay(from, today)} to ${shortDay(pause.resumesOn, today)}.`
            : `Paused from ${shortDay(from, today)} on.`,
          undo: (fresh) => undoPause(fresh, madeOf(plan, fresh)),
        })
      }
      outcome={
        whole && !refusal ? (
          <>
            <p className="small">
              {open
                ? `The plan rests until somebody says when work resumes. Each day of it moves what is still to come by a day, and ${first} is charged for none.`
                : `${capitalDays(days)} not count: ${first} is not charged for ${days === 1 ? 'it' : 'them'}, and nothing is asked meanwhile.`}
            </p>
            {(!open || from < today) && <DatesPreview now={plan} then={withPause(plan, pause)} today={today} />}
          </>
        ) : (
          <p className="small dim">Say when it begins and ends, and the dates it moves show here.</p>
        )
      }
    >
      <div className={css.pair}>
        <DayField label="First day away" value={from} onChange={setFrom} error={on('from')} today={today} />
        <DayField
          label="First day back"
          value={resumes}
          onChange={setResumes}
          error={resumesError}
          today={today}
          disabled={open}
          near={isDate(from) && !open ? lengths.map((n) => ({ label: `${n} weeks`, on: addDays(from, 7 * n) })) : []}
        >
          <Checkbox label="Not known yet" checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
        </DayField>
      </div>
    </ChangeDialog>
  );
}

const capitalDays = (days: number) => (days === 1 ? 'This day does' : `These ${dayCount(days)} do`);

/** The pause that the answer has and the plan before had not. */
const madeOf = (before: PlanView, fresh: PlanView): number =>
  fresh.pauses.find(({ id }) => !before.pauses.some((one) => one.id === id))?.id ?? 0;
