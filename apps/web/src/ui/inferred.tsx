import css from './cite.module.css';
import { Hint } from './hint';

interface Props {
  /** What was concluded from what. */
  why?: string;
  /** Out of the tab order, where a heading nearby carries the same mark. */
  quiet?: boolean;
}

/** Outlined and dashed: the document does not say it, it was concluded. */
export function Inferred({ why = 'The document sets no date for this. It was placed here.', quiet = false }: Props) {
  return (
    <Hint says={why} className={css.inferred} quiet={quiet}>
      inferred
    </Hint>
  );
}
