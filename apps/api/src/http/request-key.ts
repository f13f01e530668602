import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BadRequest } from './rule-error.js';

/** The header `Idempotency-Key` of a creating POST, or null. Throws 400 `bad-request-key`. */
export function requestKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key))
    throw new BadRequest('bad-request-key', 'Idempotency-Key is 1 to 100 visible ASCII characters.', 'Idempotency-Key');
  return key;
}

/** Gives a handler the request's Idempotency-Key: `string | null`. */
export const RequestKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
