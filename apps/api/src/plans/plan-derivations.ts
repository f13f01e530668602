/** A plan, with everything that what is derived from it depends on. */
export interface KeyedPlan {
  id: number;
  key: string;
}

/** Of so many plans it is kept: some kilobytes each. */
const MOST = 2000;

/** So many are read and derived at a time; in between, others have their turn. */
const AT_ONCE = 25;

/**
 * What is derived from plans, kept by everything it was derived from. Nothing is ever out of date: what changes a plan
 * raises its version, and another version or day is another key. Those that were not asked for longest go first.
 */
export class PlanDerivations<T> {
  private readonly kept = new Map<string, T>();

  constructor(private readonly most = MOST) {}

  /** What is derived from each plan, by its id; `derive` is asked for those that are not kept, some at a time. */
  async of<P extends KeyedPlan>(
    plans: readonly P[],
    derive: (missing: readonly P[]) => Promise<ReadonlyMap<number, T>>,
  ): Promise<Map<number, T>> {
    const found = new Map<number, T>();
    const missing = plans.filter(({ id, key }) => {
      const one = this.kept.get(key);
      if (one === undefined) return true;
      this.keep(key, one);
      found.set(id, one);
      return false;
    });
    for (let at = 0; at < missing.length; at += AT_ONCE) {
      const some = missing.slice(at, at + AT_ONCE);
      const derived = await derive(some);
      for (const { id, key } of some) {
        const one = derived.get(id);
        if (one === undefined) continue;
        this.keep(key, one);
        found.set(id, one);
      }
    }
    return found;
  }

  /** As the one asked for last. */
  private keep(key: string, one: T): void {
    this.kept.delete(key);
    this.kept.set(key, one);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }
}
