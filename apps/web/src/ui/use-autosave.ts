import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '../api/problem';
import { keptWords } from './kept-words';
import { unsaved } from './unsaved';

/** `differs`: words that were kept in this browser meet others that were saved elsewhere since. */
export type SaveState = 'untouched' | 'typing' | 'saving' | 'saved' | 'unsent' | 'refused' | 'differs';

interface Box<T> {
  /** Whose words about what, see `placeOf`. */
  place: string;
  field: string;
  label: string;
  /** What the server holds. */
  saved: T;
  /** Sends it. A refusal is final until something else is typed; silence is tried again. */
  save: (value: T) => Promise<unknown>;
  /** What of a value is words worth keeping for the eye. */
  words: (value: T) => string;
}

export interface Autosave<T> {
  value: T;
  /** `now` saves at once, as for a choice; typing waits for a pause. */
  change: (value: T, now?: 'now') => void;
  state: SaveState;
  error: Error | null;
  /** Saves what is not saved yet, at once. */
  flush: () => Promise<void>;
  /** For `differs`: send the words that were kept here, or let them go. */
  keepMine: () => void;
  takeSaved: () => void;
}

/** ms without a key before what was typed is sent. */
const pause = 800;
/** ms between two tries without an answer. */
const again = 5_000;
/** ms that a save may take before the line under the bar counts it. */
const patience = 3_000;

const open = new Map<string, Set<() => Promise<void>>>();

/** Saves every box of a place at once. Whether everything typed there is saved then. */
export async function flushAutosaves(place: string): Promise<boolean> {
  await Promise.all([...(open.get(place) ?? [])].map((flush) => flush()));
  return keptWords.all(place).length === 0;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Draft<T> {
  value: T;
  /** What the server held when it was saved; null while it is not. */
  seen: T | null;
  isSaved: boolean;
}

/** Saves as one types. What is typed is kept in the browser until the server has it, and is never overwritten by what it held. */
export function useAutosave<T>(box: Box<T>): Autosave<T> {
  const { place, field, saved } = box;
  const [draft, setDraft] = useState<Draft<T> | null>(() => restored(box));
  const [state, setState] = useState<SaveState>(() => (draft && differs(box) ? 'differs' : 'untouched'));
  const [error, setError] = useState<Error | null>(null);
  const now = useRef({ box, draft, state, busy: null as Promise<void> | null });
  now.current.box = box;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const put = useCallback((next: Draft<T> | null, state: SaveState) => {
    Object.assign(now.current, { draft: next, state });
    setDraft(next);
    setState(state);
  }, []);

  const send = useCallback((): Promise<void> => {
    const held = now.current;
    clearTimeout(timer.current);
    if (held.busy)
      return held.busy.then(() => (held.draft && !held.draft.isSaved && held.state === 'typing' ? send() : undefined));
    if (!held.draft || held.draft.isSaved || held.state === 'differs' || held.state === 'refused')
      return Promise.resolve();
    const { value } = held.draft;
    const key = place + field;
    const late = setTimeout(() => unsaved.add(key), patience);
    put(held.draft, 'saving');
    held.busy = held.box
      .save(value)
      .then(() => {
        setError(null);
        if (!same(now.current.draft?.value, value)) return;
        keptWords.forget(place, field);
        unsaved.remove(key);
        put({ value, seen: now.current.box.saved, isSaved: true }, 'saved');
      })
      .catch((problem: Error) => {
        unsaved.add(key);
        setError(problem);
        const final = isProblem(problem) && problem.status < 500 && problem.status !== 429;
        if (now.current.state !== 'saving') return;
        put(now.current.draft, final ? 'refused' : 'unsent');
        if (!final) timer.current = setTimeout(() => void send(), again);
      })
      .finally(() => {
        clearTimeout(late);
        now.current.busy = null;
      });
    return held.busy;
  }, [place, field, put]);

  const change = useCallback(
    (value: T, at?: 'now') => {
      const { label, words, saved } = now.current.box;
      const base = keptWords.read(place, field)?.base ?? JSON.stringify(saved);
      keptWords.keep(place, { field, label, words: words(value), value: JSON.stringify(value), base });
      put({ value, seen: null, isSaved: false }, 'typing');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), at === 'now' ? 0 : pause);
    },
    [place, field, put, send],
  );

  const flush = useCallback(async () => {
    if (now.current.draft && !now.current.draft.isSaved) await send();
  }, [send]);

  useEffect(() => {
    const boxes = open.get(place) ?? new Set();
    open.set(place, boxes.add(flush));
    // what an earlier visit could not save
    if (now.current.state === 'untouched') void flush();
    const online = () => void (now.current.state === 'unsent' && send());
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      boxes.delete(flush);
      void flush().finally(() => clearTimeout(timer.current));
    };
  }, [place, flush, send]);

  const shown =
    draft && (!draft.isSaved || same(saved, draft.seen) || trimmed(saved, draft.value)) ? draft.value : saved;
  return {
    value: shown,
    change,
    state,
    error,
    flush,
    keepMine: () => draft && change(draft.value, 'now'),
    takeSaved: () => {
      keptWords.forget(place, field);
      unsaved.remove(place + field);
      put(null, 'untouched');
    },
  };
}

/** The server cuts blanks off the ends; the box keeps them while somebody may go on typing. */
const trimmed = (a: unknown, b: unknown): boolean => JSON.stringify(a, cut) === JSON.stringify(b, cut);
const cut = (_: string, value: unknown) => (typeof value === 'string' ? value.trim() : value);

function restored<T>({ place, field, saved }: Box<T>): Draft<T> | null {
  const kept = keptWords.read(place, field);
  if (!kept) return null;
  const value = JSON.parse(kept.value) as T;
  if (!same(value, saved)) return { value, seen: null, isSaved: false };
  keptWords.forget(place, field);
  return null;
}

const differs = <T>({ place, field, saved }: Box<T>): boolean =>
  keptWords.read(place, field)?.base !== JSON.stringify(saved);
