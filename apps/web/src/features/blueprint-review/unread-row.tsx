import { Button } from '@mantine/core';
import { lineWords } from '@milepost/blueprint/line-words';
import { useState } from 'react';
import { LineMenu } from './item-menu';
import { PhaseForm } from './phase-form';
import type { UnreadLine } from './review';
import { useReview } from './review-context';
import { ReviewLineRow } from './review-line';
import css from './review.module.css';

const whys = { noise: 'noise', heading: 'a heading', repeated: 'said before', 'not-understood': '' };

/** A line that nothing was made of, and what can be made of it. */
export function UnreadRow({ row: { id, key, line } }: { row: UnreadLine }) {
  const { correct } = useReview();
  const [isOpen, setOpen] = useState(false);
  const words = lineWords(line.text);
  const isUnread = line.why === 'not-understood';
  return (
    <ReviewLineRow id={id} rowKey={key}>
      <div className={css.unread} data-unread={isUnread || undefined}>
        <span className={css.number}>{line.place.line}</span>
        <span className={css.said}>
          {words} {!isUnread && <span className="tiny dim">{whys[line.why]}</span>}
        </span>
        {isUnread && (
          <>
            <Button variant="default" onClick={() => correct([{ kind: 'make', id, as: 'goal' }], key)}>
              Make a goal
            </Button>
            <Button variant="subtle" color="gray" onClick={() => correct([{ kind: 'make', id, as: 'noise' }], key)}>
              Leave out
            </Button>
          </>
        )}
        <LineMenu words={words} id={id} from={key} onEdit={() => setOpen(true)} />
      </div>
      {isOpen && <PhaseForm id={id} from={key} isGoal={false} onClose={() => setOpen(false)} />}
    </ReviewLineRow>
  );
}
