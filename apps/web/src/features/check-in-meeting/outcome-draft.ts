import type { IsoDate } from '@milepost/shared/calendar';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import type { PhaseKey } from '@milepost/shared/template';
import { useState } from 'react';
import { keptWords } from '../../ui/kept-words';
import { useMeeting } from './meeting-context';

/** How the meeting shall end, as far as it is written. It stays in this browser until the check-in is closed. */
export interface OutcomeDraft {
  outcome: CheckInOutcome | null;
  summary: string;
  nextOn: IsoDate;
  /** More time: for which milestone, until when and why. */
  phase: PhaseKey | null;
  due: IsoDate;
  reason: string;
}

const field = 'outcome';

/** The draft, what changes it, and what lets it go once it is closed. Opened again it begins with what stood. */
export function useOutcomeDraft() {
  const {
    checkIn: { decision },
    drafts: place,
  } = useMeeting();
  const [draft, setDraft] = useState<OutcomeDraft>(() => {
    const empty = { outcome: null, summary: '', nextOn: '', phase: null, due: '', reason: '' };
    const kept = keptWords.read(place, field);
    if (kept) return { ...empty, ...(JSON.parse(kept.value) as Partial<OutcomeDraft>) };
    return { ...empty, summary: decision.summary ?? '', nextOn: decision.nextOn ?? '' };
  });
  const change = (given: Partial<OutcomeDraft>) => {
    const next = { ...draft, ...given };
    setDraft(next);
    keptWords.keep(place, { field, label: 'Summary', words: next.summary, value: JSON.stringify(next), base: '' });
  };
  return { draft, change, forget: () => keptWords.forget(place, field) };
}
