export interface Toast {
  id: number;
  says: string;
  tone: 'plain' | 'wrong';
  undo?: () => void;
}

let last = 0;
let shown: readonly Toast[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Toast[]) {
  shown = next;
  listeners.forEach((listener) => listener());
}

/** Short sentences at the bottom of the screen, three at most, gone after 8 s unless looked at. */
export const toasts = {
  /** "Signed off 3 goals", with a way back where there is one. Gives the id to take it away by. */
  say: (says: string, undo?: () => void) => push({ says, tone: 'plain', ...(undo ? { undo } : {}) }),
  /** Something was refused and put back: say what and why. */
  wrong: (says: string) => push({ says, tone: 'wrong' }),
  drop: (id: number) => set(shown.filter((toast) => toast.id !== id)),
  all: () => shown,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function push(toast: Omit<Toast, 'id'>): number {
  last += 1;
  set([...shown, { ...toast, id: last }].slice(-3));
  return last;
}
