import { createContext, use, useSyncExternalStore } from 'react';

type Side = 'source' | 'reading';

/**
 * What is lit on both sides. It stands outside of the components, so that a pointer that passes thousands of lines draws
 * only those that change.
 */
export class Lit {
  private ids: ReadonlySet<string> = new Set();
  private readonly listeners = new Set<() => void>();
  /** Where it was lit: the other side scrolls. */
  from: Side = 'reading';

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  isLit = (ids: readonly string[]): boolean => ids.some((id) => this.ids.has(id));

  light(ids: readonly string[], from: Side): void {
    if (ids.length === this.ids.size && this.isLit(ids)) return;
    this.ids = new Set(ids);
    this.from = from;
    for (const listener of this.listeners) listener();
  }
}

export const LitContext = createContext(new Lit());

/** Whether any of these is lit. */
export function useLit(ids: readonly string[]): boolean {
  const lit = use(LitContext);
  return useSyncExternalStore(lit.subscribe, () => lit.isLit(ids));
}
