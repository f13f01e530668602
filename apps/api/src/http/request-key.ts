import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
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

/** Documents the header of a creating POST; `@RequestKey()` reads it. */
export const TakesRequestKey = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A repeated request with the same key changes nothing and gets the same answer.',
    schema: { type: 'string', minLength: 1, maxLength: 100 },
  });

/** Gives a handler the request's Idempotency-Key: `string | null`. */
export const RequestKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
