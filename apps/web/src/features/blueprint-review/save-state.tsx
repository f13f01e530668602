import { Button } from '@mantine/core';
import type { Correcting } from './correction-saver';
import css from './review.module.css';

const words = { saved: 'Saved as you go', saving: 'Saving …', waiting: '' };

/** Whether what one did is saved; where it is not, why, and another try. */
export function SaveState({ state, error, onAgain }: Pick<Correcting, 'state' | 'error'> & { onAgain: () => void }) {
  return (
    <div role="status" className={css.saving}>
      {state === 'waiting' ? (
        <>
          <span className={css.unsaved}>Not saved yet. {error?.message}</span>
          <Button variant="default" onClick={onAgain}>
            Try again
          </Button>
        </>
      ) : (
        <span className="tiny dim">{words[state]}</span>
      )}
    </div>
  );
}
