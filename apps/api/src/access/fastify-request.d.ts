import type { Actor } from './actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the session token; set by the session guard. */
    tokenHash?: Buffer;
    /** Who asks; set by the session guard on routes that are neither public nor late. */
    actor?: Actor;
  }
}
