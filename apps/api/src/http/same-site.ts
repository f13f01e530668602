import type { FastifyRequest } from 'fastify';
import { bodyTypeOf } from './file-body.js';
import { RuleError } from './rule-error.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site made the browser send: 403 `cross-site`; and bodies that are not JSON (or the
 * kind of file that a route takes), which a form could send across sites: 415 `unsupported-media-type`. The session cookie is SameSite=Lax beside this.
 */
export function requireSameSite(request: FastifyRequest): void {
  if (safe.has(request.method)) return;
  if (!cameFromHere(request))
    throw new RuleError('cross-site', 'This request came from another site.', { status: 403 });
  const type = bodyTypeOf(request);
  const [given = ''] = (request.headers['content-type'] ?? '').split(';', 1);
  if (hasBody(request) && given.trim().toLowerCase() !== type)
    throw new RuleError('unsupported-media-type', `Send the body as ${type}.`, { status: 415 });
}

function cameFromHere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
