/** A plan changed. It says no more than that: whoever may see the plan reads it. */
export interface PlanHint {
  plan: number;
  /** The plan's version after the change. */
  version: number;
  /** More changed than one goal of it: who sees it, whether it is open, its dates. */
  whole: boolean;
}

/** Hints that came together: each plan once, with its newest version. */
export class HintSet {
  private readonly byPlan = new Map<number, PlanHint>();
  /** People, teams or settings changed. */
  directory = false;

  add(hint: PlanHint | 'directory'): void {
    if (hint === 'directory') this.directory = true;
    else {
      const before = this.byPlan.get(hint.plan);
      const version = Math.max(hint.version, before?.version ?? 0);
      this.byPlan.set(hint.plan, { plan: hint.plan, version, whole: hint.whole || before?.whole === true });
    }
  }

  get plans(): PlanHint[] {
    return [...this.byPlan.values()];
  }

  get empty(): boolean {
    return !this.directory && this.byPlan.size === 0;
  }
}

/** The hint in a notification's payload; null for what is none. */
export function readHint(payload: string): PlanHint | 'directory' | null {
  try {
    const { plan, version, whole, directory } = JSON.parse(payload) as Partial<PlanHint> & { directory?: boolean };
    if (directory === true) return 'directory';
    if (!Number.isSafeInteger(plan) || !Number.isSafeInteger(version)) return null;
    return { plan: plan!, version: version!, whole: whole === true };
  } catch {
    return null;
  }
}
