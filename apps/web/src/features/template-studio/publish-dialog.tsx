import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { DialogEnd, DialogForm } from '../../ui/dialog-form';
import { Wrong } from '../../ui/wrong';
import type { DraftStanding } from './draft.types';
import { usePublish } from './use-draft-acts';

interface Props {
  standing: DraftStanding;
  /** How many things are left to mend. */
  wrong: number;
  /** Saves what is not saved yet; gives where the draft stands then, null while it is not saved. */
  save: () => Promise<DraftStanding | null>;
  onPublished: () => void;
  onClose: () => void;
  /** The way to see what changes. */
  children?: ReactNode;
}

/** Publishes a draft with a word on what changed. Nothing of a published version changes ever after. */
export function PublishDialog({ standing, wrong, save, onPublished, onClose, children }: Props) {
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = usePublish(standing.slug, save);
  const { review, version } = standing;
  const needsReview = review.required && !review.approvedAt;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!note.trim());
    if (note.trim()) mutate(note.trim(), { onSuccess: onPublished });
  };
  return (
    <Dialog title={`Publish version ${version}`} onClose={onClose}>
      <DialogForm onSubmit={submit}>
        {wrong > 0 || needsReview ? (
          <p className="small brick">
            {wrong > 0
              ? `${wrong === 1 ? 'One thing has' : `${wrong} things have`} to be mended first; the list stands above the draft.`
              : `Somebody else has to approve it first.${review.reviewer ? ` ${review.reviewer.name} is asked.` : ' Ask for a review.'}`}
          </p>
        ) : (
          <p className="small dim">
            New plans start from it.
            {version > 1 && ' Plans that follow an older version stay with theirs until you move them.'} What is
            published never changes again.
          </p>
        )}
        {children}
        <Textarea
          data-autofocus
          label="What changed"
          description="Whoever moves a plan to it reads this first."
          autosize
          minRows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
            setMissing(false);
          }}
          error={missing && 'Say what changed, in a sentence.'}
        />
        {error && <Wrong>It is not published. {error.message}</Wrong>}
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending} disabled={wrong > 0 || needsReview}>
            Publish
          </Button>
        </DialogEnd>
      </DialogForm>
    </Dialog>
  );
}
