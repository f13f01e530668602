import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { countAttempt, forgetAttempts, takeBackAttempt, waitOf } from './throttle.sql.js';
import { TooManyAttempts } from './too-many-attempts.js';

/** What attempts are counted by, and how many failures within 15 minutes are free. */
export interface ThrottleKey {
  readonly key: string;
  readonly free: number;
}

export const accountKey = (email: string): ThrottleKey => ({ key: `account:${email}`, free: 5 });
export const addressKey = (address: string): ThrottleKey => ({ key: `address:${networkOf(address)}`, free: 20 });
export const passwordKey = (personId: number): ThrottleKey => ({ key: `password:${personId}`, free: 5 });

/** An attempt as it stands under one key, and the block it set. */
interface CountedAttempt {
  key: string;
  block: string | null;
}

/** Makes guessing slow: counts failures by account and by address. */
@Injectable()
export class Throttle {
  constructor(private readonly database: Database) {}

  /**
   * Runs an attempt, which counts as failed when it throws a wrong guess: `wrong-sign-in`, `wrong-password`, `not-found`.
   * Throws 429 `too-many-attempts` without running it while a key is blocked.
   */
  async attempt<T>(keys: ThrottleKey[], work: () => Promise<T>): Promise<T> {
    const counted = await this.count(keys);
    try {
      const result = await work();
      await this.takeBack(counted);
      return result;
    } catch (error) {
      if (!isWrongGuess(error)) await this.takeBack(counted);
      throw error;
    }
  }

  /** Forgets the failures of a key, in the transaction of the success. */
  async forget(tx: Transaction, { key }: ThrottleKey): Promise<void> {
    await tx.query(forgetAttempts, [key]);
  }

  private async count(keys: ThrottleKey[]): Promise<CountedAttempt[]> {
    return this.database.transaction(async (tx) => {
      const counted: CountedAttempt[] = [];
      for (const { key, free } of keys) {
        const [row] = await tx.query<CountedAttempt & Record<string, unknown>>(countAttempt, [key, free]);
        if (row) {
          counted.push(row);
          continue;
        }
        const [wait] = await tx.query<{ seconds: number }>(waitOf, [key]);
        throw new TooManyAttempts(wait!.seconds);
      }
      return counted;
    });
  }

  /** One key after the other, in the order they were counted: others lock them in that order too. */
  private async takeBack(counted: CountedAttempt[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const { key, block } of counted) await tx.query(takeBackAttempt, [key, block]);
    });
  }
}

const wrongGuesses = new Set(['wrong-sign-in', 'wrong-password', 'not-found']);
const isWrongGuess = (error: unknown): boolean => error instanceof RuleError && wrongGuesses.has(error.code);

/** Someone who holds one IPv6 address holds its whole /64. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = ''] = address.split('::', 1);
  return [...head.split(':'), '0', '0', '0', '0'].slice(0, 4).join(':');
}
