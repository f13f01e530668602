import { diffWordsWithSpace } from 'diff';
import css from './word-difference.module.css';

interface Props {
  before: string;
  after: string;
}

/** Two versions of a text as one: what went is struck through, what came is marked; both are said to a reader too. */
export function WordDifference({ before, after }: Props) {
  return (
    <span className={css.text}>
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
        if (removed) return <del key={at}>{value}</del>;
        if (added) return <ins key={at}>{value}</ins>;
        return <span key={at}>{value}</span>;
      })}
    </span>
  );
}
