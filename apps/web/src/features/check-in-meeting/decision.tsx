import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { isDate } from '@milepost/shared/calendar';
import { checkInReaders } from '@milepost/shared/check-in-readers';
import { phaseName } from '@milepost/shared/phase';
import { schedule } from '@milepost/shared/schedule';
import type { PhaseKey } from '@milepost/shared/template';
import { dayWords, exactDay, shortDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { ReadersLine } from '../../ui/readers-line';
import { type ClosingGap, decisionFields } from './closing-gaps';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';
import type { OutcomeDraft } from './outcome-draft';

interface Props {
  draft: OutcomeDraft;
  change: (given: Partial<OutcomeDraft>) => void;
  /** What is missing, said beside its field once somebody tried to close. */
  gaps: readonly ClosingGap[];
}

/** What is written about how the meeting ends. */
export function Decision({ draft, change, gaps }: Props) {
  const { checkIn, words } = useMeeting();
  const { plan } = checkIn;
  const wrong = (field: string) => gaps.find((gap) => gap.field === field)?.detail;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">How it ends</h2>
      <Textarea
        id={decisionFields.summary}
        label="Summary"
        descriptionProps={{ component: 'div' }}
        description={<ReadersLine isPrivate={false}>{checkInReaders('shared', plan)}</ReadersLine>}
        placeholder="What you agreed, in a few sentences"
        minRows={3}
        maxLength={4000}
        value={draft.summary}
        error={wrong(decisionFields.summary)}
        onChange={(event) => change({ summary: event.currentTarget.value })}
      />
      <p className={css.kept}>Kept in this browser until you close.</p>
      {(draft.outcome === 'needs-support' || draft.outcome === 'concerns') && (
        <DayInput
          id={decisionFields.nextOn}
          label={draft.outcome === 'concerns' ? 'Meet again on (if you like)' : 'Meet again on'}
          value={draft.nextOn}
          error={wrong(decisionFields.nextOn)}
          today={words.today}
          onChange={(nextOn) => change({ nextOn })}
        />
      )}
      {draft.outcome === 'extended' && <MoreTime draft={draft} change={change} gaps={gaps} />}
    </section>
  );
}

function MoreTime({ draft, change, gaps }: Props) {
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
        className={css.wide}
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

interface DayInputProps {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  today: string;
  onChange: (value: string) => void;
}

function DayInput({ id, label, value, error, today, onChange }: DayInputProps) {
  return (
    <div className={css.day}>
      <TextInput
        id={id}
        type="date"
        label={label}
        min={today}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isDate(value) && (
        <span className="tiny dim" title={exactDay(value)}>
          {capital(dayWords(value, today))}
        </span>
      )}
    </div>
  );
}
