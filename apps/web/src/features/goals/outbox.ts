import { unsaved } from '../../ui/unsaved';
import type { GoalAct, PendingAct } from './goal-act';

/*
 * Acts that the screen shows and the server has not answered yet, oldest first, and what it refused. Each act is kept in
 * the browser under the person who did it, so that a reload, or another tab, sends it; nobody else's session ever does.
 */
interface Outbox {
  pending: readonly PendingAct[];
  /** The last refusal of each goal, until the next act on it. */
  refused: Readonly<Record<number, Refused>>;
}

/** Why an act was not taken, and the words that would be lost with it. */
export interface Refused {
  why: string;
  lost?: string;
}

let state: Outbox = { pending: [], refused: {} };
let owner: number | null = null;
const listeners = new Set<() => void>();

function set(next: Partial<Outbox>) {
  state = { ...state, ...next };
  listeners.forEach((listener) => listener());
}

const prefix = (person: number) => `milepost-unsaved/${person}/`;
const keyOf = (act: PendingAct) => `${prefix(act.by)}${act.id}`;

/** How long an act may be on its way before the screen says that it is not saved yet. */
const patience = 1_000;

function sayUnsaved(act: PendingAct) {
  if (state.pending.includes(act)) unsaved.add(act.id);
}

export const outbox = {
  read: () => state,
  owner: () => owner,

  /** Takes up what this person left behind in this browser, and lets go of whatever belonged to somebody else. */
  open(person: number) {
    if (owner === person) return;
    owner = person;
    for (const act of state.pending) unsaved.remove(act.id);
    set({ pending: stored(person), refused: {} });
    for (const act of state.pending) sayUnsaved(act);
  },

  add(act: PendingAct) {
    const { [act.goalId]: _answered, ...refused } = state.refused;
    keep(act);
    set({ pending: [...state.pending, act], refused });
    if (!act.heldUntil) setTimeout(() => sayUnsaved(act), patience);
  },

  /** The act is saved, refused or taken back. */
  drop(id: string) {
    const act = state.pending.find((one) => one.id === id);
    if (!act) return;
    forget(act);
    unsaved.remove(id);
    set({ pending: state.pending.filter((one) => one !== act) });
  },

  refuse(goalId: number, act: GoalAct, why: string) {
    const lost = 'text' in act ? act.text : 'reason' in act ? act.reason : undefined;
    set({ refused: { ...state.refused, [goalId]: { why, ...(lost && { lost }) } } });
  },

  /** The oldest act that may be sent now. */
  next: (now: string): PendingAct | undefined => state.pending.find((act) => !act.heldUntil || act.heldUntil <= now),

  /** Whether the act still waits: another tab of the same person may have sent it meanwhile. */
  stillKept: (act: PendingAct): boolean => unstored.has(act.id) || read(keyOf(act)) !== null,

  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** As after closing the browser: what is stored stays. */
  close() {
    owner = null;
    for (const act of state.pending) unsaved.remove(act.id);
    set({ pending: [], refused: {} });
  },
};

/* A browser without room or storage still sends; it only forgets on reload. */
const unstored = new Set<string>();

function keep(act: PendingAct) {
  try {
    localStorage.setItem(keyOf(act), JSON.stringify(act));
  } catch {
    unstored.add(act.id);
  }
}

const forget = (act: PendingAct) => localStorage.removeItem(keyOf(act));
const read = (key: string) => localStorage.getItem(key);

function stored(person: number): PendingAct[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix(person)))
    .flatMap((key) => parsed(read(key)))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function parsed(text: string | null): PendingAct[] {
  try {
    return text === null ? [] : [JSON.parse(text) as PendingAct];
  } catch {
    return [];
  }
}
