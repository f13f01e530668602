import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { type CheckIn, keepCheckIn } from '../../api/check-in-cache';
import { isProblem } from '../../api/problem';
import { keptWords } from '../../ui/kept-words';
import { type Autosave, useAutosave } from '../../ui/use-autosave';
import { joinTexts } from './join-texts';
import { useMeeting } from './meeting-context';

/** A text and its version; 0 for none yet. */
export interface VersionedText {
  text: string;
  version: number;
}

interface Asked {
  field: string;
  label: string;
  /** Below `/check-ins/:id`. */
  what: string;
  /** The text in a request. */
  body: (text: string) => object;
  /** The text in the check-in. */
  of: (checkIn: CheckIn) => VersionedText;
}

export interface SharedText extends Autosave<string> {
  /** What somebody else wrote while this was typed; null while nothing differs. */
  theirs: string | null;
  /** Saves what both wrote, as one text. */
  join: () => void;
}

/**
 * A text that two people may write at once, saved as one types. It names the version that the typing began on, so that the
 * other’s words are never overwritten unseen: where both wrote, both texts are there to choose from.
 */
export function useVersionedText({ field, label, what, body, of }: Asked): SharedText {
  const { checkIn, place, write } = useMeeting();
  const client = useQueryClient();
  const saved = of(checkIn);
  const [first] = useState(() => {
    const kept = keptWords.read(place, field);
    return kept ? { text: JSON.parse(kept.base) as string, version: saved.version } : saved;
  });
  // what the typing began on
  const seen = useRef(first);

  const box = useAutosave({
    place,
    field,
    label,
    saved: saved.text,
    words: (text) => text,
    save: async (text) => {
      try {
        const headers = { 'if-match': `"${seen.current.version}"` };
        const fresh = await write({ method: 'PUT', what, options: { body: body(text), headers } });
        seen.current = of(fresh);
      } catch (error) {
        if (isProblem(error, 'changed-meanwhile')) keepCheckIn(client, error.view as CheckIn);
        throw error;
      }
    },
  });

  const { text, version } = saved;
  const clean = box.state === 'untouched' || box.state === 'saved';
  useEffect(() => {
    if (clean) seen.current = { text, version };
  }, [clean, text, version]);

  // until it is settled, also while one types on
  const met = box.state === 'differs' || (!clean && isProblem(box.error, 'changed-meanwhile'));
  const put = (next: string) => {
    seen.current = saved;
    keptWords.forget(place, field);
    box.change(next, 'now');
  };
  return {
    ...box,
    theirs: met ? saved.text : null,
    keepMine: () => put(box.value),
    takeSaved: () => {
      seen.current = saved;
      box.takeSaved();
    },
    join: () => put(joinTexts(seen.current.text, saved.text, box.value)),
  };
}
