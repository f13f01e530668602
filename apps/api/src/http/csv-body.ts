import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { importLimits } from '@milepost/shared/people-import-columns';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RuleError } from './rule-error.js';

const tooLarge = (): RuleError =>
  new RuleError('too-large', 'A file can have at most 5 MB. Split it, and bring one part after the other.', {
    status: 413,
  });

/** Whether the route asked for is marked `@TakesCsv()`. */
export const takesCsv = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { takesCsv?: boolean }).takesCsv === true;

/** Leaves text/csv unread until the route has found out who sends it; every other route has refused it before. */
export function acceptCsv(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('text/csv', (_request, _payload, done) => done(null));
}

/** Marks a route whose body is a CSV file; `@CsvBody()` reads it. */
export const TakesCsv = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesCsv: true }),
    ApiConsumes('text/csv'),
    ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'A CSV file of at most 5 MB.' }),
  );

/** Gives a handler the bytes of the file that was sent. Throws 413 `too-large`. */
export const CsvBody = createParamDecorator((_: unknown, context: ExecutionContext) =>
  bytesOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function bytesOf({ raw, headers }: FastifyRequest): Promise<Buffer> {
  if (Number(headers['content-length']) > importLimits.bytes) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    raw.on('error', reject);
    raw.on('end', () => resolve(Buffer.concat(parts)));
    raw.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= importLimits.bytes) parts.push(part);
      else {
        // what still comes is let go by, so that the answer can be read
        parts.length = 0;
        reject(tooLarge());
      }
    });
  });
}
