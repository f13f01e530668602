import { useState } from 'react';
import { Inferred } from '../../ui/inferred';
import { type EditorMode, ItemEditor } from './item-editor';
import { ItemMenu } from './item-menu';
import type { ReviewRow } from './review';
import { ReviewLineRow } from './review-line';
import { asideOf } from './review-words';
import { wordsOf } from './review';
import css from './review.module.css';

/** One thing that was read, with what can be done to it. */
export function ItemRow({ row }: { row: ReviewRow }) {
  const [mode, setMode] = useState<EditorMode | null>(null);
  const { item, id, kind, shadowed } = row;
  const aside = asideOf(row);
  return (
    <ReviewLineRow id={id} rowKey={row.key} inferred={item.inferred ?? false}>
      <div className={css.words} data-part={kind === 'part' || undefined}>
        <span className="grow">
          {wordsOf(item)}
          {aside && <span className={css.aside}>{aside}</span>}
        </span>
        {item.inferred && <Inferred why={`The document does not say it: ${item.because}.`} quiet />}
        {shadowed ? (
          kind !== 'phase' && <span className="tiny dim">with its goal</span>
        ) : (
          <ItemMenu words={wordsOf(item)} row={row} onEdit={setMode} />
        )}
      </div>
      {mode && <ItemEditor mode={mode} row={row} onClose={() => setMode(null)} />}
    </ReviewLineRow>
  );
}
