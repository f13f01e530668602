import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

// component libraries position things with style attributes; scripts come from our own files alone
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that keep browsers from doing what no page of ours needs. */
export function addSecurityHeaders(fastify: FastifyInstance, { origin }: Config): void {
  const everywhere: Record<string, string> = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };
  if (origin.startsWith('https:')) everywhere['strict-transport-security'] = 'max-age=31536000';
  // whoever read a reply once must still be allowed to when it is shown again
  const api = { ...everywhere, 'cache-control': 'private, no-cache' };
  const page = {
    ...everywhere,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/api/v1/') ? api : page);
    done();
  });
}
