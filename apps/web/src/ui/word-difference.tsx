import { type Change, diffWordsWithSpace } from 'diff';
import css from './word-difference.module.css';

interface Props {
  before: string;
  after: string;
}

/** Two versions of a text as one: what went is struck through, what came is marked; both are said to a reader too. */
export function WordDifference({ before, after }: Props) {
  return (
    <span className={css.text}>
      {changesOf(before, after).map(({ value, added, removed }, at) => {
        if (removed) return <del key={at}>{value}</del>;
        if (added) return <ins key={at}>{value}</ins>;
        return <span key={at}>{value}</span>;
      })}
    </span>
  );
}

/** Texts that have less of the shorter one in common are two texts: a word here and there says nothing. */
const inCommon = 1 / 3;

function changesOf(before: string, after: string): Pick<Change, 'value' | 'added' | 'removed'>[] {
  const changes = diffWordsWithSpace(before, after);
  const kept = letters(changes.map(({ value, added, removed }) => (added || removed ? '' : value)).join(''));
  if (kept >= inCommon * Math.min(letters(before), letters(after))) return changes;
  return [
    { value: before, added: false, removed: true },
    { value: ' ', added: false, removed: false },
    { value: after, added: true, removed: false },
  ];
}

const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;
