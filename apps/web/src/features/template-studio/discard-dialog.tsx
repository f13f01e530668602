import { Button } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { Wrong } from '../../ui/wrong';
import css from './studio-dialog.module.css';

interface Props {
  busy: boolean;
  error: Error | null;
  /** Nothing of it was published: the template goes with it. */
  isNew: boolean;
  onDiscard: () => void;
  onClose: () => void;
}

/** Throwing a draft away cannot be taken back, so it is asked once. */
export function DiscardDialog({ busy, error, isNew, onDiscard, onClose }: Props) {
  return (
    <Dialog title="Throw the draft away" onClose={onClose}>
      <div className={css.form}>
        <p>
          {isNew
            ? 'Nothing of it was published: the template goes with it. This cannot be taken back.'
            : 'What was written in it is gone then. The published versions stay as they are. This cannot be taken back.'}
        </p>
        {error && <Wrong>It is still there. {error.message}</Wrong>}
        <div className={css.end}>
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button loading={busy} onClick={onDiscard}>
            Throw it away
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
