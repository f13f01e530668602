/** Of so many candidates the text is kept: some 8 kB each. */
const MOST = 2000;

/**
 * Candidates as they are sent, by everything they were derived from. Nothing is ever out of date: what changes a plan
 * raises its version, and another version or day is another key. Those that were not asked for longest go first.
 */
export class CandidateTexts {
  private readonly texts = new Map<string, string>();

  constructor(private readonly most = MOST) {}

  get(key: string): string | undefined {
    const text = this.texts.get(key);
    if (text !== undefined) this.keep(key, text);
    return text;
  }

  set(key: string, text: string): void {
    this.keep(key, text);
    const [oldest] = this.texts.keys();
    if (this.texts.size > this.most && oldest !== undefined) this.texts.delete(oldest);
  }

  private keep(key: string, text: string): void {
    this.texts.delete(key);
    this.texts.set(key, text);
  }
}
