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

/** What every reply carries, whatever it is. */
export const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Headers that keep browsers from doing what no page of ours needs. */
export function addSecurityHeaders(fastify: FastifyInstance, { origin }: Config): void {
  const secure = origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {};
  // whoever read a reply once must still be allowed to when it is shown again
  const api = {
    ...everywhere,
    ...secure,
    'cache-control': 'private, no-cache',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  };
  const page = {
    ...everywhere,
    ...secure,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/api/v1/') ? api : page);
    done();
  });
}
