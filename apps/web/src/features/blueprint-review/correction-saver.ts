import type { Correction } from '@milepost/blueprint/correction';
import { isProblem } from '../../api/problem';
import { edited, type CorrectionEdit } from './correction-edit';

/** The list as the server holds it. */
export interface KeptCorrections {
  version: number;
  corrections: Correction[];
}

export interface Correcting {
  corrections: readonly Correction[];
  state: 'saved' | 'saving' | 'waiting';
  /** Why it waits. */
  error: Error | null;
}

/**
 * Saves corrections as they are made, one request at a time. Where somebody else was first, one's own edits are made again
 * on top of theirs. What could not be sent waits and goes out with the next edit.
 */
export class CorrectionSaver {
  private edits: CorrectionEdit[] = [];
  private running: Promise<void> | null = null;
  private error: Error | null = null;
  private shown: Correcting;
  private readonly listeners = new Set<() => void>();

  constructor(
    private kept: KeptCorrections,
    private readonly send: (corrections: Correction[], version: number) => Promise<KeptCorrections>,
    private readonly onKept: (kept: KeptCorrections) => void,
  ) {
    this.shown = this.look();
  }

  readonly read = (): Correcting => this.shown;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  edit(edit: CorrectionEdit): void {
    this.edits.push(edit);
    this.tell();
    void this.settled();
  }

  /** Sends what waits, and is done when all is saved or something is in the way. Never throws: see `error`. */
  readonly settled = (): Promise<void> => (this.running ??= this.sendRest());

  private async sendRest(): Promise<void> {
    // what is running is known before it can be over
    await Promise.resolve();
    this.error = null;
    while (this.edits.length > 0 && !this.error) await this.sendAll();
    this.running = null;
    this.tell();
  }

  private async sendAll(): Promise<void> {
    const sent = this.edits.length;
    this.tell();
    try {
      this.kept = await this.send(this.list(), this.kept.version);
      this.edits = this.edits.slice(sent);
      this.onKept(this.kept);
    } catch (error) {
      if (isProblem(error) && error.status === 412) this.kept = error.view as KeptCorrections;
      else this.error = error as Error;
    }
  }

  private list = (): Correction[] => this.edits.reduce<Correction[]>(edited, this.kept.corrections);

  private look(): Correcting {
    const state = this.edits.length === 0 ? 'saved' : this.error ? 'waiting' : 'saving';
    return { corrections: this.list(), state, error: this.error };
  }

  private tell(): void {
    this.shown = this.look();
    for (const listener of this.listeners) listener();
  }
}
