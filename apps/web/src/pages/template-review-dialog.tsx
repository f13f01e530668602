import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../api/problem';
import type { PersonName } from '@milepost/shared/person';
import { PersonPicker } from '../features/people/person-picker';
import { meQuery } from '../features/session/session.queries';
import type { DraftStanding } from '../features/template-studio/draft.types';
import { useReviewAct } from '../features/template-studio/use-draft-acts';
import { Dialog } from '../ui/dialog';
import { DialogEnd, DialogForm } from '../ui/dialog-form';
import { Wrong } from '../ui/wrong';

interface Props {
  standing: DraftStanding;
  /** How many things are left to mend. */
  wrong: number;
  /** Saves what is not saved yet; whether all is. */
  save: () => Promise<boolean>;
  onAsked: (standing: DraftStanding) => void;
  onClose: () => void;
}

/** Asks somebody else to read a draft. Whoever changed it last cannot be asked. */
export function AskReviewDialog({ standing, wrong, save, onAsked, onClose }: Props) {
  const { data: me } = useSuspenseQuery(meQuery);
  const [person, setPerson] = useState<PersonName | null>(null);
  const [missing, setMissing] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const { mutate, isPending, error } = useReviewAct(standing.slug, onAsked);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!person);
    if (!person) return;
    const saved = await save();
    setUnsaved(!saved);
    if (saved) mutate({ act: 'ask', reviewerId: person.id });
  };
  const problem = isProblem(error) ? (error.on('reviewerId') ?? error.message) : error?.message;
  return (
    <Dialog title="Ask for a review" onClose={onClose}>
      <DialogForm onSubmit={(event) => void submit(event)}>
        {wrong > 0 ? (
          <p className="small brick">
            {wrong === 1 ? 'One thing has' : `${wrong} things have`} to be mended first; the list stands above the
            draft.
          </p>
        ) : (
          <p className="small dim">
            They read the draft and approve it, or return it and say what is missing. Nobody edits it meanwhile.
          </p>
        )}
        <PersonPicker
          data-autofocus
          label="Who"
          value={person}
          onChange={(next) => {
            setPerson(next);
            setMissing(false);
          }}
          among={{ active: true }}
          unavailable={
            new Map([
              [standing.editedBy.id, 'changed it last'],
              [me.id, 'that is you'],
            ])
          }
          error={missing ? 'Choose somebody.' : undefined}
        />
        {(problem || unsaved) && (
          <Wrong>Nobody is asked yet. {unsaved ? 'What you wrote is not saved.' : problem}</Wrong>
        )}
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending} disabled={wrong > 0}>
            Ask
          </Button>
        </DialogEnd>
      </DialogForm>
    </Dialog>
  );
}
