import { OneOf } from '../http/fields/one-of.js';
import { Nullable } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { WebLink } from '../http/fields/web-link.js';

/** A link or a note that shows a goal was reached. */
export class EvidenceRequest {
  @OneOf(['link', 'note'])
  kind: 'link' | 'note';

  /** http or https, up to 2000 characters; a link has one, a note has none. */
  @Nullable()
  @WebLink()
  url?: string | null;

  /** What it shows, up to 5000 characters; a note needs it, a link may go without. */
  @Text({ max: 5000 })
  text: string;
}
