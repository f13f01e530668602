import { Places } from '../database/places.js';
import { RuleError } from '../http/rule-error.js';

/** Lets `places` pieces of work run at once and `queue` more wait; refuses the rest with 429 `busy`. */
export class Gate {
  private readonly places: Places;

  constructor(
    places: number,
    private readonly queue: number,
  ) {
    this.places = new Places(places);
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.places.full && this.places.queue >= this.queue)
      throw new RuleError('busy', 'Many people are signing in. Try again in a moment.', { status: 429, retryAfter: 2 });
    return this.places.run(work);
  }
}
