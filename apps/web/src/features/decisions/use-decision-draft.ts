import { useState } from 'react';
import { keptWords, placeOf } from '../../ui/kept-words';
import { type DecisionDraft, emptyDraft } from './decision-draft';

const field = 'decision';

/** A decision that is being written. It is kept in the browser, so that neither a reload nor a look elsewhere loses a word. */
export function useDecisionDraft(person: number, planId: number) {
  const place = placeOf(person, `plan-${planId}`);
  const [draft, setDraft] = useState<DecisionDraft>(() => readDraft(place));
  const change = (next: DecisionDraft) => {
    setDraft(next);
    const value = JSON.stringify(next);
    keptWords.keep(place, { field, label: 'Your decision', words: next.reason, value, base: '' });
  };
  const forget = () => {
    setDraft(emptyDraft);
    keptWords.forget(place, field);
  };
  return { draft, change, forget };
}

function readDraft(place: string): DecisionDraft {
  const kept = keptWords.read(place, field);
  try {
    return kept ? { ...emptyDraft, ...(JSON.parse(kept.value) as DecisionDraft) } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}
