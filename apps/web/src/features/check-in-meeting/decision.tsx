import { Textarea } from '@mantine/core';
import { checkInReaders } from '@milepost/shared/check-in-readers';
import { ReadersLine } from '../../ui/readers-line';
import { type ClosingGap, decisionFields } from './closing-gaps';
import { DayInput } from './day-input';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';
import { MoreTime } from './more-time';
import type { OutcomeDraft } from './outcome-draft';

export interface DecisionProps {
  draft: OutcomeDraft;
  change: (given: Partial<OutcomeDraft>) => void;
  /** What is missing, said beside its field once somebody tried to close. */
  gaps: readonly ClosingGap[];
}

/** What is written about how the meeting ends. */
export function Decision({ draft, change, gaps }: DecisionProps) {
  const { checkIn, words } = useMeeting();
  const { plan } = checkIn;
  const wrong = (field: string) => gaps.find((gap) => gap.field === field)?.detail;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">How it ends</h2>
      <Textarea
        id={decisionFields.summary}
        className={css.summary ?? ''}
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
