import { isProblem } from '../api/problem';
import { keptWords } from './kept-words';
import { unsaved } from './unsaved';

/** `differs`: words that stand in the box meet others that were saved elsewhere since. */
export type SaveState = 'untouched' | 'typing' | 'saving' | 'saved' | 'unsent' | 'refused' | 'differs';

/** One box whose content is saved as it changes. */
export interface Box<T> {
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

interface Draft<T> {
  value: T;
  /** What the server was known to hold when this was saved. */
  seen?: T;
  isSaved: boolean;
}

export interface Writing<T> {
  draft: Draft<T> | null;
  state: SaveState;
  error: Error | null;
}

/** ms without a key before what was typed is sent. */
const pause = 800;
/** ms between two tries without an answer. */
const again = 5_000;
/** ms that a save may take before the line under the bar counts it. */
const patience = 3_000;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const cut = (_: string, value: unknown) => (typeof value === 'string' ? value.trim() : value);
/** The server cuts blanks off the ends; the box keeps them while somebody may go on typing. */
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a, cut) === JSON.stringify(b, cut);

/** What a box shows: what was typed until the server has it, then what the server holds. */
export const shownOf = <T>({ draft }: Writing<T>, saved: T): T =>
  draft && (!draft.isSaved || same(saved, draft.seen) || alike(saved, draft.value)) ? draft.value : saved;

/** Saves what is typed into a box. It is kept in the browser until the server has it. */
export class Saver<T> {
  private readonly listeners = new Set<() => void>();
  private readonly key: string;
  private writing: Writing<T>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> | null = null;

  constructor(private box: Box<T>) {
    this.key = box.place + box.field;
    this.writing = restored(box);
  }

  /** What the server holds changes, and how it is sent. */
  meet(box: Box<T>) {
    this.box = box;
  }

  read = (): Writing<T> => this.writing;

  isSaved = (): boolean => this.writing.draft?.isSaved ?? true;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The box is on the screen: what an earlier visit could not save goes out. Gives what takes it off. */
  open(): () => void {
    void this.flush();
    const online = () => void (this.writing.state === 'unsent' && this.flush());
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      void this.leave();
    };
  }

  /** `now` saves at once, as for a choice; typing waits for a pause. */
  change = (value: T, when?: 'now') => {
    const { place, field, label, saved, words } = this.box;
    const base = keptWords.read(place, field)?.base ?? JSON.stringify(saved);
    keptWords.keep(place, { field, label, words: words(value), value: JSON.stringify(value), base });
    this.put({ draft: { value, isSaved: false }, state: 'typing' });
    this.sendIn(when === 'now' ? 0 : pause);
  };

  /** Saves what is not saved yet, at once. */
  flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    await this.busy;
    const { draft, state } = this.writing;
    if (!draft || draft.isSaved || state === 'differs' || state === 'refused') return;
    this.busy ??= this.send(draft.value);
    await this.busy;
  };

  keepMine = () => {
    const { draft } = this.writing;
    keptWords.forget(this.box.place, this.box.field);
    if (draft) this.change(draft.value, 'now');
  };

  takeSaved = () => {
    keptWords.forget(this.box.place, this.box.field);
    unsaved.remove(this.key);
    this.put({ draft: null, state: 'untouched', error: null });
  };

  private async send(value: T): Promise<void> {
    const late = setTimeout(() => unsaved.add(this.key), patience);
    this.put({ state: 'saving' });
    try {
      await this.box.save(value);
      this.taken(value);
    } catch (problem) {
      this.failed(problem as Error);
    } finally {
      clearTimeout(late);
      this.busy = null;
    }
  }

  private taken(value: T) {
    this.put({ error: null });
    // typed on meanwhile: that goes out by itself
    if (!same(this.writing.draft?.value, value)) return;
    keptWords.forget(this.box.place, this.box.field);
    unsaved.remove(this.key);
    this.put({ draft: { value, seen: this.box.saved, isSaved: true }, state: 'saved' });
  }

  private failed(error: Error) {
    unsaved.add(this.key);
    this.put({ error });
    if (this.writing.state !== 'saving') return;
    if (isProblem(error, 'changed-meanwhile')) return this.put({ state: 'differs' });
    if (isProblem(error) && error.status < 500 && error.status !== 429) return this.put({ state: 'refused' });
    this.put({ state: 'unsent' });
    this.sendIn(again);
  }

  private sendIn(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private async leave(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
  }

  private put(next: Partial<Writing<T>>) {
    this.writing = { ...this.writing, ...next };
    this.listeners.forEach((listener) => listener());
  }
}

/** What an earlier visit left in the browser, unless it was saved after all. */
function restored<T>({ place, field, saved }: Box<T>): Writing<T> {
  const kept = keptWords.read(place, field);
  const value = kept && (JSON.parse(kept.value) as T);
  if (!kept || alike(value, saved)) {
    if (kept) keptWords.forget(place, field);
    return { draft: null, state: 'untouched', error: null };
  }
  const state = kept.base === JSON.stringify(saved) ? 'typing' : 'differs';
  return { draft: { value: value as T, isSaved: false }, state, error: null };
}
