import { BadRequest } from '../http/rule-error.js';
import type { EvidenceRequest } from './evidence.dto.js';

/** Throws 400 where kind, address and text do not fit together. */
export function checkEvidence({ kind, url, text }: EvidenceRequest): void {
  if (kind === 'link' && !url) throw new BadRequest('link-missing', 'A link needs its address.', 'url');
  if (kind === 'note' && url)
    throw new BadRequest('link-unwanted', 'A note has no address; choose link instead.', 'url');
  if (kind === 'note' && !text) throw new BadRequest('text-missing', 'Write what the note says.', 'text');
}
