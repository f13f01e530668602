import { personLimits } from '@milepost/shared/person';
import { Email } from '../http/fields/email.js';
import { Optional } from '../http/fields/optional.js';
import { Secret } from '../http/fields/secret.js';
import { Text } from '../http/fields/text.js';
import { TimeZone } from '../http/fields/time-zone.js';

/** Who the first admin is. */
export class SetupRequest {
  @Text({ min: 1, max: personLimits.name })
  name: string;

  @Email()
  email: string;

  /** 10 to 200 characters, not the email. */
  @Secret()
  password: string;

  /** Decides which day it is for them. UTC when left out. */
  @Optional()
  @TimeZone()
  timeZone?: string;
}
