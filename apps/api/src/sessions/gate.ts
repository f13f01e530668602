import { RuleError } from '../http/rule-error.js';

/** Lets `places` pieces of work run at once and `queue` more wait; refuses the rest with 429 `busy`. */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly places: number,
    private readonly queue: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < this.places) {
      this.running++;
      return;
    }
    if (this.waiting.length >= this.queue)
      throw new RuleError('busy', 'Many people are signing in. Try again in a moment.', { status: 429, retryAfter: 2 });
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place straight to whoever waits longest. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running--;
  }
}
