import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Stone } from '../../ui/stone';
import { useLit } from './lit';
import { type EditorMode, ItemEditor } from './item-editor';
import { ItemMenu } from './item-menu';
import { type ReviewRow, wordsOf } from './review';
import { useReview } from './review-context';
import { ReviewLineRow } from './review-line';
import { ReviewSection } from './review-section';
import { kindNames, questionOf } from './review-words';
import css from './review.module.css';

/** What the rules are unsure about, as questions; those of one rule can be answered at once. */
export function Questions() {
  const { review, correct } = useReview();
  const { questions } = review;
  const [opened, setOpened] = useState<string | null>(null);
  const open = questions.find(({ key }) => key === opened) ?? questions[0];
  const group = ({ kind, item }: ReviewRow) => `${kind} ${item.because}`;
  const groups = Map.groupBy(questions, group);
  const rows = questions.map((row, at) => ({ ...row, n: at + 1 }));
  return (
    <ReviewSection title="Unsure" rows={rows} startsOpen>
      {(row) => {
        const all = groups.get(group(row))!;
        return (
          <Fragment key={row.key}>
            {all.length > 2 && all[0]!.key === row.key && (
              <li className={css.together}>
                <span className="grow small dim">
                  {all.length} {kindNames[row.kind][1].toLowerCase().replace('kpis', 'KPIs')}: {row.item.because}
                </span>
                <Button
                  variant="default"
                  onClick={() =>
                    correct(
                      all.map(({ id }) => ({ kind: 'confirm' as const, id })),
                      row.key,
                    )
                  }
                >
                  All {all.length} are right
                </Button>
              </li>
            )}
            <Question row={row} n={row.n} isOpen={row.key === open?.key} onOpen={() => setOpened(row.key)} />
          </Fragment>
        );
      }}
    </ReviewSection>
  );
}

interface QuestionProps {
  row: ReviewRow;
  n: number;
  isOpen: boolean;
  onOpen: () => void;
}

function Question({ row, n, isOpen, onOpen }: QuestionProps) {
  const { correct } = useReview();
  const [mode, setMode] = useState<EditorMode | null>(null);
  const isLit = useLit([row.id]);
  const key = `question ${row.key}`;
  const edited = { ...row, key };
  return (
    <ReviewLineRow id={row.id} rowKey={key} className={isOpen ? css.openQuestion : css.question}>
      <Stone label={String(n)} tone={isOpen || isLit ? 'passed' : 'next'} size={24} />
      <div className="grow">
        <h3>
          <button type="button" className={css.asks} onClick={onOpen} onFocus={onOpen} aria-expanded={isOpen}>
            <span className="sr">{n}. </span>
            {questionOf(row)}
          </button>
        </h3>
        <p className={css.read}>{wordsOf(row.item)}</p>
        {isOpen && (
          <>
            <p className="tiny dim">Read as {row.item.because}.</p>
            {mode ? (
              <ItemEditor mode={mode} row={edited} onClose={() => setMode(null)} />
            ) : (
              <div className={css.acts}>
                <Button variant="default" onClick={() => correct([{ kind: 'confirm', id: row.id }], key)}>
                  Yes
                </Button>
                <ItemMenu words={wordsOf(row.item)} row={edited} onEdit={setMode} says="No, it is…" />
                {'target' in row.item && (
                  <Button variant="subtle" color="gray" onClick={() => setMode('target')}>
                    Another number
                  </Button>
                )}
                {'bounds' in row.item && (
                  <Button variant="subtle" color="gray" onClick={() => setMode('bounds')}>
                    Another bound
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </div>
    </ReviewLineRow>
  );
}
