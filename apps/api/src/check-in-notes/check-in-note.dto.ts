import { Text } from '../http/fields/text.js';

/** A note as a whole; empty takes it back. */
export class CheckInNoteRequest {
  @Text({ max: 20_000 })
  text: string;
}
