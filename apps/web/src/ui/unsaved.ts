import { useSyncExternalStore } from 'react';

/*
 * Changes that the screen shows and the server has not confirmed yet. Whoever sends a change that is worth a retry
 * adds it here and takes it out once it is saved or refused; the line under the bar counts them.
 */
const waiting = new Set<string>();
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

export const unsaved = {
  add(key: string) {
    waiting.add(key);
    tell();
  },
  remove(key: string) {
    if (waiting.delete(key)) tell();
  },
  count: () => waiting.size,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** How many changes still wait to be saved. */
export const useUnsaved = (): number => useSyncExternalStore(unsaved.subscribe, unsaved.count);
