/** Lets few pieces of work run at once, and a few more wait for their turn. */
export class ReadingLine {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** `full` makes the error for whoever comes when every place in the line is taken. */
  constructor(
    private readonly atOnce: number,
    private readonly places: number,
    private readonly full: () => Error,
  ) {}

  /** Runs the work as soon as it is its turn, and gives what it gives. */
  async run<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    if (this.running < this.atOnce) this.running++;
    else {
      if (this.waiting.length >= this.places) throw this.full();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // the next one takes over this one's turn
      if (next) next();
      else this.running--;
    }
  }
}
