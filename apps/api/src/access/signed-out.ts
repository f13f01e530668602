import { RuleError } from '../http/rule-error.js';

/** 401: no session, or one that ended, expired, or whose person was deactivated. */
export class SignedOut extends RuleError {
  constructor() {
    super('signed-out', 'Sign in to go on.', { status: 401 });
  }
}
