import { useEffect, useState, useSyncExternalStore } from 'react';
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
    boxes.set(place, others.add(saver));
    const close = saver.open();
    return () => {
      others.delete(saver);
      close();
    };
  }, [saver, place]);
  const writing = useSyncExternalStore(saver.subscribe, saver.read);
  const { change, flush, keepMine, takeSaved } = saver;
  const { state, error } = writing;
  return { value: shownOf(writing, saved), state, error, change, flush, keepMine, takeSaved };
}

const boxes = new Map<string, Set<Pick<Saver<unknown>, 'flush' | 'isSaved'>>>();

/** Saves every box of a place that is on the screen at once. Whether everything in them is saved then. */
export async function flushAutosaves(place: string): Promise<boolean> {
  const here = [...(boxes.get(place) ?? [])];
  await Promise.all(here.map((box) => box.flush()));
  return here.every((box) => box.isSaved());
}
