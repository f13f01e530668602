import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type Box, type SaveState, shownOf } from './autosave';

/** A box that saves as one types. */
export interface AutosavedBox<T> extends Pick<Autosave<T>, 'change' | 'flush' | 'keepMine' | 'takeSaved'> {
  value: T;
  state: SaveState;
  error: Error | null;
}

/** Saves as one types. What is typed is kept in the browser until the server has it, and never overwritten by what it held. */
export function useAutosave<T>(box: Box<T>): AutosavedBox<T> {
  const [autosave] = useState(() => new Autosave(box));
  useEffect(() => autosave.meet(box));
  useEffect(() => autosave.open(), [autosave]);
  const writing = useSyncExternalStore(autosave.subscribe, autosave.read);
  const { change, flush, keepMine, takeSaved } = autosave;
  const { state, error } = writing;
  return { value: shownOf(writing, box.saved), state, error, change, flush, keepMine, takeSaved };
}
