import { Secret } from '../http/fields/secret.js';
import { Text } from '../http/fields/text.js';

export class SignInRequest {
  /** Upper and lower case do not matter. */
  @Text({ min: 1, max: 254 })
  email: string;

  @Secret()
  password: string;
}

export class PasswordChangeRequest {
  /** The password until now. */
  @Secret()
  current: string;

  /** The new one: 10 to 200 characters, not the email. */
  @Secret()
  next: string;
}
