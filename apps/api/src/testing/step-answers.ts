/** The answers that each step of a walk had: it is worth something only where every kind of change was made. */
export class StepAnswers {
  private readonly statuses: Map<string, Set<number>>;

  constructor(steps: object) {
    this.statuses = new Map(Object.keys(steps).map((step) => [step, new Set()]));
  }

  add(step: string, status: number): void {
    this.statuses.get(step)!.add(status);
  }

  /** The steps that never came about, each with its answers. */
  neverMade(): [string, ...number[]][] {
    return [...this.statuses]
      .filter(([, codes]) => !codes.has(200) && !codes.has(201))
      .map(([step, codes]) => [step, ...codes]);
  }

  /** With what steps were refused. */
  refusals(): number[] {
    const all = new Set([...this.statuses.values()].flatMap((codes) => [...codes]));
    return [...all].filter((status) => status > 201).sort();
  }
}
