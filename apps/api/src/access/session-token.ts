import { createHash, randomBytes } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SignedOut } from './signed-out.js';

/** 32 random bytes in base64url: what a session cookie or a sign-in link carries. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: unknown): text is string => typeof text === 'string' && /^[A-Za-z0-9_-]{43}$/.test(text);

/** SHA-256 of a token: what the database knows it by. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Gives a handler the hash (Buffer) of the request's session token. Throws 401 `signed-out` without one. */
export const SessionToken = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { tokenHash } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!tokenHash) throw new SignedOut();
  return tokenHash;
});
