import { SegmentedControl } from '@mantine/core';
import { use, useEffect, useRef, useState } from 'react';
import { CorrectionsList } from './corrections-list';
import { LitContext } from './lit';
import { PhaseProposal } from './phase-proposal';
import { Questions } from './questions';
import { ReadItems } from './read-items';
import { useReview } from './review-context';
import { ReviewSection } from './review-section';
import css from './review.module.css';
import { SourcePane } from './source-pane';
import { UnreadRow } from './unread-row';

export type ReviewTab = 'reading' | 'source';

interface Props {
  tab: ReviewTab;
  onTab: (tab: ReviewTab) => void;
  onChoose: (id: string) => void;
}

const idle = 150;

/** The document beside what was read of it; on a narrow screen one or the other. */
export function ReviewPanes({ tab, onTab, onChoose }: Props) {
  const { review, blueprint } = useReview();
  const lit = use(LitContext);
  const readings = useRef<HTMLElement>(null);
  const [first] = useState(review.questions.length > 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      if (lit.from === 'reading') return;
      timer = setTimeout(
        () => readings.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' }),
        idle,
      );
    };
    const stop = lit.subscribe(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [lit]);
  return (
    <>
      <SegmentedControl
        className={css.tabs}
        aria-label="What is shown"
        fullWidth
        value={tab}
        onChange={(to) => onTab(to as ReviewTab)}
        data={[
          { value: 'reading', label: 'What was read' },
          { value: 'source', label: 'The document' },
        ]}
      />
      <div className={css.split} data-tab={tab}>
        <div className={css.source}>
          <SourcePane lines={review.lines} onChoose={onChoose} />
        </div>
        <section ref={readings} className={css.readings} aria-label="What was read" tabIndex={-1}>
          {blueprint.remarks.length > 0 && (
            <ul className={css.remarks} aria-label="Remarks of the reader">
              {blueprint.remarks.map((remark) => (
                <li key={remark}>{remark}</li>
              ))}
            </ul>
          )}
          <PhaseProposal />
          <Questions />
          <ReviewSection title="Not read" rows={review.unread} startsOpen={!first || review.unread.length <= 20}>
            {(row) => <UnreadRow key={row.key} row={row} />}
          </ReviewSection>
          <ReadItems />
          <ReviewSection title="Headings and what was left out" rows={review.leftOut}>
            {(row) => <UnreadRow key={row.key} row={row} />}
          </ReviewSection>
          <CorrectionsList />
        </section>
      </div>
    </>
  );
}
