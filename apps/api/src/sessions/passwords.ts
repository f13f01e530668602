import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Gate } from './gate.js';

// argon2id: 19 MiB, two passes, about 25 ms of one core
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of nobody's password: checked where there is none, so that the answer takes as long. */
const nobody = '$argon2id$v=19$m=19456,t=2,p=1$s/L8SfeWLi9yiQIZQDDNPg$DdHUMssiWRLEQvj+l8/5yl1h9Njeco7lsN3Pt88TkLg';

/** Hashes and checks passwords, two at once and a few more in a queue: 429 `busy` beyond that. */
@Injectable()
export class Passwords {
  private readonly gate = new Gate(2, 40);

  hash(password: string): Promise<string> {
    return this.gate.run(() => hash(normal(password), cost));
  }

  /** Whether the password is the one of `stored`; takes as long, and is false, where nothing is stored. */
  async matches(stored: string | null | undefined, password: string): Promise<boolean> {
    const same = await this.gate.run(() => verify(stored ?? nobody, normal(password)));
    return same && typeof stored === 'string';
  }
}

// the same letters typed on two keyboards are one password
const normal = (password: string): string => password.normalize('NFKC');
