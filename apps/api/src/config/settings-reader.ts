type Env = Record<string, string | undefined>;

/** Reads settings from an environment. What cannot be read is collected, so that an operator learns of all of it at once. */
export class SettingsReader {
  /** One sentence for each setting that cannot be used; it names the variable and says what it must be. */
  readonly problems: string[] = [];
  /** Every variable that was asked for so far. */
  readonly names = new Set<string>();

  constructor(private readonly env: Env) {}

  /** The text as it is; undefined where the variable is missing or empty. */
  text(name: string): string | undefined {
    this.names.add(name);
    return this.env[name]?.trim() || undefined;
  }

  /** A name or an address to listen on, without a scheme or a port. */
  host(name: string, fallback: string): string {
    const text = this.text(name);
    if (text && !/^[A-Za-z0-9_.:-]+$/.test(text))
      this.refuse(name, 'a name or an address to listen on, such as 0.0.0.0', text);
    return text ?? fallback;
  }

  wholeNumber(name: string, fallback: number, max: number): number {
    const text = this.text(name);
    if (!text) return fallback;
    if (/^\d{1,9}$/.test(text) && Number(text) <= max) return Number(text);
    this.refuse(name, `a whole number from 0 to ${max}`, text);
    return fallback;
  }

  onOff(name: string, fallback: boolean): boolean {
    const text = this.text(name);
    if (!text) return fallback;
    if (['1', 'on', 'true', 'yes'].includes(text.toLowerCase())) return true;
    if (!['0', 'off', 'false', 'no'].includes(text.toLowerCase())) this.refuse(name, 'on or off', text);
    return false;
  }

  oneOf(name: string, allowed: string[]): string | undefined {
    const text = this.text(name);
    if (text && !allowed.includes(text.toLowerCase())) this.refuse(name, `one of ${allowed.join(', ')}`, text);
    return text?.toLowerCase();
  }

  postgresUrl(name: string): string | undefined {
    const text = this.text(name);
    // it may hold a password, so it is not repeated
    if (text && !(/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)))
      this.refuse(name, 'an address such as postgres://user:password@host:5432/milepost');
    return text;
  }

  /** An address of the web without its path and without a slash at its end. */
  origin(name: string, fallback: string): string {
    const text = this.text(name);
    if (!text) return fallback;
    if (/^https?:\/\//.test(text) && URL.canParse(text)) return new URL(text).origin;
    this.refuse(name, 'an address such as https://milepost.example.com', text);
    return fallback;
  }

  /** Variables that are named like settings of ours and are none: typing errors, most likely. */
  unknown(): string[] {
    return Object.keys(this.env)
      .filter((name) => name.startsWith('MILEPOST_') && !this.names.has(name))
      .sort();
  }

  private refuse(name: string, must: string, text?: string): void {
    this.problems.push(`${name} must be ${must}${text === undefined ? '' : `, not "${text}"`}.`);
  }
}
