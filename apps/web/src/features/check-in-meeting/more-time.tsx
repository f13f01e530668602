import { NativeSelect, Textarea } from '@mantine/core';
import { phaseName } from '@milepost/shared/phase';
import { schedule } from '@milepost/shared/schedule';
import type { PhaseKey } from '@milepost/shared/template';
import { shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { decisionFields } from './closing-gaps';
import { DayInput } from './day-input';
import type { DecisionProps } from './decision';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';

/** More time for a milestone: which, until when and why. */
export function MoreTime({ draft, change, gaps }: DecisionProps) {
  const { checkIn, words } = useMeeting();
  const wrong = (field: string) => gaps.find((gap) => gap.field === field)?.detail;
  return (
    <div className={css.more}>
      <NativeSelect
        size="xs"
        label="Milestone"
        value={draft.phase ?? ''}
        onChange={(event) => change({ phase: event.currentTarget.value as PhaseKey })}
        data={schedule(checkIn.plan, words.today).map(({ key, due }) => ({
          value: key,
          label: `${capital(phaseName(key))}, ${shortDay(due, words.today)}`,
        }))}
      />
      <DayInput
        id={decisionFields.due}
        label="New date"
        value={draft.due}
        error={wrong(decisionFields.due)}
        today={words.today}
        onChange={(due) => change({ due })}
      />
      <Textarea
        id={decisionFields.reason}
        className={css.wide ?? ''}
        label="Why it gets more time"
        minRows={1}
        maxLength={500}
        value={draft.reason}
        error={wrong(decisionFields.reason)}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
    </div>
  );
}
