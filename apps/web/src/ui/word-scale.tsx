import { type AriaAttributes, useId } from 'react';
import css from './word-scale.module.css';

interface Props<Word extends string> extends Pick<
  AriaAttributes,
  'aria-label' | 'aria-labelledby' | 'aria-describedby'
> {
  words: readonly Word[];
  /** What each word means, for whoever points at it. */
  says?: readonly string[];
  value: Word | null;
  onChange: (word: Word) => void;
}

/** A scale as words side by side to choose one from; the arrows go through them. */
export function WordScale<Word extends string>({ words, says, value, onChange, ...named }: Props<Word>) {
  const name = useId();
  return (
    <div className={css.scale} data-words={words.length} role="radiogroup" {...named}>
      {words.map((word, i) => (
        <label key={word} title={says?.[i]}>
          <input type="radio" name={name} checked={value === word} onChange={() => onChange(word)} />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}
