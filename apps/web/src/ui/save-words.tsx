import { Button } from '@mantine/core';
import type { Autosave } from './use-autosave';
import css from './save-words.module.css';

interface Props<T> {
  box: Autosave<T>;
  /** How the words that were saved elsewhere read. */
  savedWords?: string;
}

/** How the saving of a box stands, in words, below it. */
export function SaveWords<T>({ box: { state, error, keepMine, takeSaved }, savedWords }: Props<T>) {
  if (state === 'refused')
    return (
      <p role="alert" className={css.wrong}>
        Not saved: {error?.message} What you typed stays here.
      </p>
    );
  if (state === 'differs')
    return (
      <div role="alert" className={css.wrong}>
        <p>What stands here was typed in this browser and never saved. Something else was saved meanwhile:</p>
        <q className={css.other}>{savedWords || 'nothing'}</q>
        <p className={css.ways}>
          <Button size="compact-xs" variant="default" onClick={keepMine}>
            Keep what stands here
          </Button>
          <Button size="compact-xs" variant="default" onClick={takeSaved}>
            Take what was saved
          </Button>
        </p>
      </div>
    );
  return (
    <span className={css.state} role="status" data-unsent={state === 'unsent' || undefined}>
      {words[state]}
    </span>
  );
}

const words = {
  untouched: '',
  typing: 'Not saved yet',
  saving: 'Saving',
  saved: 'Saved',
  unsent: 'Not saved yet; trying again',
};
