import { Button, SegmentedControl } from '@mantine/core';
import { checkInOutcomes, type CheckInOutcome } from '@milepost/shared/check-in';
import { isProblem } from '../../api/problem';
import { type ClosingGap, decisionFields } from './closing-gaps';
import { goTo } from './go-to';
import { useMeeting } from './meeting-context';
import css from './outcome-bar.module.css';
import type { OutcomeDraft } from './outcome-draft';
import { outcomeNames, outcomeSays } from './outcome-words';

interface Props {
  draft: OutcomeDraft;
  gaps: readonly ClosingGap[];
  busy: boolean;
  error: Error | null;
  onOutcome: (outcome: CheckInOutcome) => void;
  onClose: () => void;
}

/** How the meeting ends, always in reach: the outcome, what is still missing, and closing. */
export function OutcomeBar({ draft, gaps, busy, error, onOutcome, onClose }: Props) {
  const { checkIn, words } = useMeeting();
  return (
    <section className={css.bar} aria-label="Outcome" data-bottom-bar>
      <div>
        <h3 id="outcome">Outcome</h3>
        <SegmentedControl
          id={decisionFields.outcome}
          className={css.choice ?? ''}
          aria-labelledby="outcome"
          data={checkInOutcomes.map((value) => ({ value, label: outcomeNames[value] }))}
          // nothing is chosen before somebody chooses
          value={draft.outcome ?? ''}
          onChange={(value) => onOutcome(value as CheckInOutcome)}
        />
        <div className={css.says}>
          <p>{outcomeSays(draft, checkIn.plan, words.today)}</p>
          {gaps.length > 0 && draft.outcome !== null && (
            <p>
              Before you close:{' '}
              {gaps.map(({ field, says }, i) => (
                <span key={field}>
                  {i > 0 && ', '}
                  <button type="button" className={css.place} onClick={() => goTo(field)}>
                    {says}
                  </button>
                </span>
              ))}
              .
            </p>
          )}
          {error && (
            <p role="alert" className={css.wrong}>
              {wordsOf(error)}
            </p>
          )}
        </div>
        <Button loading={busy} onClick={onClose}>
          Close check-in
        </Button>
      </div>
    </section>
  );
}

const wordsOf = (error: Error): string =>
  isProblem(error, 'changed-meanwhile')
    ? 'Not closed: something changed here meanwhile, and it is on screen now. Look, and close again.'
    : `Not closed. ${error.message}`;
