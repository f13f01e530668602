import { useEffect, useState, useSyncExternalStore } from 'react';
import { keptWords } from './kept-words';
import { type Box, Saver, type SaveState, shownOf } from './saver';

/** A box that saves as one types. */
export interface Autosave<T> extends Pick<Saver<T>, 'change' | 'flush' | 'keepMine' | 'takeSaved'> {
  value: T;
  state: SaveState;
  error: Error | null;
}

/** Saves as one types. What is typed is kept in the browser until the server has it, and never overwritten by what it held. */
export function useAutosave<T>(box: Box<T>): Autosave<T> {
  const [saver] = useState(() => new Saver(box));
  const { place, saved } = box;
  useEffect(() => saver.meet(box));
  useEffect(() => {
    const others = boxes.get(place) ?? new Set();
    boxes.set(place, others.add(saver.flush));
    const close = saver.open();
    return () => {
      others.delete(saver.flush);
      close();
    };
  }, [saver, place]);
  const writing = useSyncExternalStore(saver.subscribe, saver.read);
  const { change, flush, keepMine, takeSaved } = saver;
  const { state, error } = writing;
  return { value: shownOf(writing, saved), state, error, change, flush, keepMine, takeSaved };
}

const boxes = new Map<string, Set<() => Promise<void>>>();

/** Saves every box of a place at once. Whether everything typed there is saved then. */
export async function flushAutosaves(place: string): Promise<boolean> {
  await Promise.all([...(boxes.get(place) ?? [])].map((flush) => flush()));
  return keptWords.all(place).length === 0;
}
