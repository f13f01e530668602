import { type ReactNode, use } from 'react';
import { LitContext, useLit } from './lit';
import css from './review.module.css';

interface Props {
  id: string;
  /** Names the row, so that the focus finds it again. */
  rowKey: string;
  inferred?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A row of the review that lights its lines of the document, and is lit by them. */
export function ReviewLineRow({ id, rowKey, inferred, className, children }: Props) {
  const lit = use(LitContext);
  const isLit = useLit([id]);
  return (
    <li
      className={className ?? css.row}
      data-item={id}
      data-row={rowKey}
      data-lit={isLit || undefined}
      data-inferred={inferred || undefined}
      onMouseEnter={() => lit.light([id], 'reading')}
      onFocus={() => lit.light([id], 'reading')}
    >
      {children}
    </li>
  );
}
