import { useSyncExternalStore } from 'react';

let opened = false;
const listeners = new Set<() => void>();

const set = (next: boolean) => {
  opened = next;
  listeners.forEach((listener) => listener());
};

/** Whether somebody is looking for something: the field in the bar, the tab and ⌘K open it, one dialog shows it. */
export const finding = {
  open: () => set(true),
  close: () => set(false),
  opened: () => opened,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useFinding = (): boolean => useSyncExternalStore(finding.subscribe, finding.opened);
