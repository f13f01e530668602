import { publicationProblems, type TemplateProblem } from '@milepost/shared/template-draft';
import { keysOf } from '@milepost/shared/template-keys';
import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { placeOf } from '../../ui/kept-words';
import { type DraftNow, DraftStore } from './draft-store';
import type { DraftView } from './draft.types';
import { withCovers } from './follow';
import { setAt } from './set-at';
import type { Studio } from './studio';

interface Editing {
  now: DraftNow;
  store: DraftStore;
  problems: readonly TemplateProblem[];
  studio: Studio;
}

/** A draft as this person edits it. */
export function useDraft(view: DraftView, personId: number, target: string | null): Editing {
  const [store] = useState(
    () => new DraftStore(view, placeOf(personId, `template-draft-${view.slug}-${view.version}`)),
  );
  useEffect(() => store.meet(view), [store, view]);
  useEffect(() => store.open(), [store]);
  const now = useSyncExternalStore(store.subscribe, store.read);
  // the keys come first; what is wrong may follow
  const settled = useDeferredValue(now.content);
  const problems = useMemo(() => publicationProblems(settled), [settled]);
  const { content, open } = now;
  const readOnly = !now.standing.can.edit;
  const studio = useMemo((): Studio => {
    const change: Studio['change'] = (next) => store.change((before) => withCovers(before, next(before)));
    return {
      content,
      readOnly,
      open,
      setOpen: store.turnTo,
      target,
      problems,
      change,
      put: (path, value) => change((before) => setAt(before, path, value)),
      taken: () => new Set([...keysOf(content), ...view.retiredKeys]),
    };
  }, [content, readOnly, open, target, problems, store, view.retiredKeys]);
  return { now, store, problems, studio };
}
