import { RuleError } from '../http/rule-error.js';

/** 429 `too-many-attempts`, with the wait in words and in Retry-After. */
export class TooManyAttempts extends RuleError {
  constructor(seconds: number) {
    const detail = `Too many attempts. Try again in ${inWords(seconds)}.`;
    super('too-many-attempts', detail, { status: 429, retryAfter: seconds });
  }
}

function inWords(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}
