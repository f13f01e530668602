import { useSyncExternalStore } from 'react';

let opened = false;
/** What had the focus before: it gets it back. */
let before: Element | null = null;
const listeners = new Set<() => void>();

const set = (next: boolean) => {
  opened = next;
  listeners.forEach((listener) => listener());
};

/** Whether somebody is looking for something: the field in the bar, the tab and ⌘K open it, one dialog shows it. */
export const finding = {
  open() {
    // the dialog may come late, when it is looked for the first time on a page
    if (!opened) before = document.activeElement;
    set(true);
  },
  close: () => set(false),
  opened: () => opened,
  /** Gives the focus back once the dialog let go of it. */
  giveBack: () => void setTimeout(() => before instanceof HTMLElement && before.focus({ preventScroll: true }), 20),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useFinding = (): boolean => useSyncExternalStore(finding.subscribe, finding.opened);
