import { Button } from '@mantine/core';
import { Dialog } from '../../ui/dialog';
import { DialogEnd, DialogForm } from '../../ui/dialog-form';
import { Wrong } from '../../ui/wrong';

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
      <DialogForm
        onSubmit={(event) => {
          event.preventDefault();
          onDiscard();
        }}
      >
        <p>
          {isNew
            ? 'Nothing of it was published: the template goes with it. This cannot be taken back.'
            : 'What was written in it is gone then. The published versions stay as they are. This cannot be taken back.'}
        </p>
        {error && <Wrong>It is still there. {error.message}</Wrong>}
        <DialogEnd>
          <Button data-autofocus variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button type="submit" loading={busy}>
            Throw it away
          </Button>
        </DialogEnd>
      </DialogForm>
    </Dialog>
  );
}
