import { NativeSelect } from '@mantine/core';
import { addDays, isDate } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import { extensionTo, refuseExtension, withExtension } from '@milepost/shared/plan-dates';
import { currentPhase, schedule } from '@milepost/shared/schedule';
import type { PhaseKey } from '@milepost/shared/template';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { useCreate } from '../../api/use-create';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { ChangeDialog } from './change-dialog';
import css from './change-dialog.module.css';
import { DatesPreview } from './dates-preview';
import { undoExtension } from './dates-requests';
import { DayField } from '../../ui/fields/day-field';
import type { PlanChangeProps } from './plan-change';
import { usePlanChange } from './use-plan-change';

const weeks = [1, 2, 4];

/** A later day for one milestone, and as many days more for those after it. */
export function ExtendDialog(props: PlanChangeProps) {
  const { plan, words } = props;
  const { today } = words;
  const create = useCreate<PlanView>(`/plans/${plan.id}/extensions`);
  const { frame, wrong, change } = usePlanChange(props);
  const dated = schedule(plan, today);
  const [phase, setPhase] = useState<PhaseKey>(currentPhase(dated, today)?.key ?? 'day-30');
  const [day, setDay] = useState<string | null>(null);

  const now = dated.find(({ key }) => key === phase)?.due ?? today;
  const base = now < today ? today : now;
  const due = day ?? addDays(base, 7);
  const whole = isDate(due);
  const refusal = whole ? refuseExtension(plan, { phase, due }, today) : null;
  const extension = whole && !refusal ? extensionTo(plan, { phase, due }, today) : null;

  return (
    <ChangeDialog
      title="Extend a milestone"
      {...frame}
      confirm={extension ? `Extend ${phaseName(phase)}` : 'Extend'}
      ready={extension !== null}
      onConfirm={(reason) =>
        change({
          ask: () => create({ phase, due, reason }),
          says: `${capital(phaseName(phase))} is ${shortDay(due, today)} now.`,
          undo: (fresh) => undoExtension(fresh, madeOf(plan, fresh)),
        })
      }
      outcome={
        extension ? (
          <DatesPreview now={plan} then={withExtension(plan, extension)} today={today} />
        ) : (
          <p className="small dim">Choose a later day, and the dates it moves show here.</p>
        )
      }
    >
      <div className={css.pair}>
        <NativeSelect
          size="xs"
          label="Milestone"
          value={phase}
          onChange={(event) => {
            setPhase(event.currentTarget.value as PhaseKey);
            setDay(null);
          }}
          error={wrong('phase')}
          data={dated.map(({ key, due: on }) => ({
            value: key,
            label: `${capital(phaseName(key))}, ${shortDay(on, today)}`,
          }))}
          data-autofocus
        />
        <DayField
          label="New date"
          value={due}
          onChange={setDay}
          error={refusal?.detail ?? wrong('due')}
          today={today}
          near={weeks.map((n) => ({ label: n === 1 ? '1 week more' : `${n} weeks`, on: addDays(base, 7 * n) }))}
        />
      </div>
    </ChangeDialog>
  );
}

/** The extension that the answer has and the plan before had not. */
const madeOf = (before: PlanView, fresh: PlanView): number =>
  fresh.extensions.find(({ id }) => !before.extensions.some((one) => one.id === id))?.id ?? 0;
