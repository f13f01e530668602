import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problems } from './problems.js';
import { BadRequest } from './rule-error.js';

/** The header `Idempotency-Key` of a creating POST, or null. Throws 400 `bad-request-key`. */
export function requestKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,100}$/.test(key))
    throw new BadRequest('bad-request-key', 'Idempotency-Key is 1 to 100 visible ASCII characters.', 'Idempotency-Key');
  return key;
}

/** Marks the routes that take a key. */
export const REQUEST_KEY = 'milepost:request-key';

/** For a creating POST: documents the header, which `@RequestKey()` reads, and has the key stand for one body alone (access/request-claims). */
export const TakesRequestKey = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(REQUEST_KEY, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'A repeated request with the same key changes nothing and gets the same answer; another request with it is refused, 422 request-key-reused.',
      schema: { type: 'string', minLength: 1, maxLength: 100 },
    }),
    Problems(422),
  );

/** Gives a handler the request's Idempotency-Key: `string | null`. */
export const RequestKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  requestKeyOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
