import { OneOf } from '../http/fields/one-of.js';
import { Secret } from '../http/fields/secret.js';

export const linkKinds = ['invitation', 'reset'] as const;
export type LinkKind = (typeof linkKinds)[number];

export class LinkRequest {
  /** An invitation is good for 7 days, a reset for 24 hours. */
  @OneOf(linkKinds)
  kind: LinkKind;
}

export class LinkPasswordRequest {
  /** 10 to 200 characters, not the email. */
  @Secret()
  password: string;
}
