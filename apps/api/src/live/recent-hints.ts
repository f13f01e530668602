import { HintSet, type PlanHint } from './hint.js';

/** How long a hint is remembered, in ms: longer than a page takes to load, or a connection to come back. */
export const MEMORY_MS = 60_000;

/** The hints of the last minute, for a page that was away for less than that. Times are milliseconds of one clock. */
export class RecentHints {
  private readonly plans = new Map<number, { hint: PlanHint; at: number }>();
  private directoryAt = -Infinity;
  private listeningSince = Infinity;

  /** From now on no hint is missed. */
  begin(now: number): void {
    this.listeningSince = now;
  }

  /** Hints may be missed from now on. */
  end(): void {
    this.listeningSince = Infinity;
    this.plans.clear();
  }

  note(hint: PlanHint | 'directory', now: number): void {
    if (hint === 'directory') this.directoryAt = now;
    else {
      const both = new HintSet();
      const before = this.plans.get(hint.plan);
      if (before) both.add(before.hint);
      both.add(hint);
      // the newest stand last
      this.plans.delete(hint.plan);
      this.plans.set(hint.plan, { hint: both.plans[0]!, at: now });
    }
    this.forget(now);
  }

  /** What was hinted at in the last `age` ms; null when that is not known any more. */
  within(age: number, now: number): HintSet | null {
    const from = now - age;
    if (age > MEMORY_MS || from < this.listeningSince) return null;
    const hints = new HintSet();
    if (this.directoryAt >= from) hints.add('directory');
    for (const { hint, at } of this.plans.values()) if (at >= from) hints.add(hint);
    return hints;
  }

  private forget(now: number): void {
    for (const [plan, { at }] of this.plans) {
      if (at >= now - MEMORY_MS) return;
      this.plans.delete(plan);
    }
  }
}
