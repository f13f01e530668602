import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RuleError } from './rule-error.js';

/** A kind of file that routes take as their body. */
export interface FileKind {
  /** The content type that it is sent as. */
  type: string;
  /** The most bytes. */
  bytes: number;
  /** What it is, for the description of the API. */
  about: string;
  /** What is said of one that is larger. */
  tooLarge: string;
}

const types = new Set<string>();

const kindOf = ({ routeOptions }: FastifyRequest): FileKind | undefined =>
  (routeOptions.config as { takes?: FileKind }).takes;

/** The content type that the route asked for takes. */
export const bodyTypeOf = (request: FastifyRequest): string => kindOf(request)?.type ?? 'application/json';

/** Leaves files unread until the route has found out who sends them; every other route has refused them before. */
export function acceptFiles(fastify: FastifyInstance): void {
  for (const type of types) fastify.addContentTypeParser(type, (_request, _payload, done) => done(null));
}

/** Marks a route whose body is such a file; `fileBody` makes what reads it. */
export function TakesFile(kind: FileKind): MethodDecorator {
  const { type, about } = kind;
  types.add(type);
  return applyDecorators(
    RouteConfig({ takes: kind }),
    ApiConsumes(type),
    ApiBody({ schema: { type: 'string', format: 'binary' }, description: about }),
  );
}

/** Makes the decorator that gives a handler the bytes of the file that was sent. It throws 413 `too-large`. */
export const fileBody = (kind: FileKind) =>
  createParamDecorator((_: unknown, context: ExecutionContext) =>
    fileOf(context.switchToHttp().getRequest<FastifyRequest>(), kind),
  );

/** What was sent, whatever the route takes: the bytes of a file, or of the body as JSON. Throws 413 `too-large`. */
export async function bodyBytes(request: FastifyRequest): Promise<Buffer> {
  const kind = kindOf(request);
  return kind ? fileOf(request, kind) : Buffer.from(JSON.stringify(request.body) ?? '');
}

// a file arrives once, whoever asks for it
const files = new WeakMap<FastifyRequest, Promise<Buffer>>();

function fileOf(request: FastifyRequest, kind: FileKind): Promise<Buffer> {
  const file = files.get(request) ?? bytesOf(request, kind);
  files.set(request, file);
  return file;
}

async function bytesOf({ raw, headers }: FastifyRequest, { bytes, tooLarge }: FileKind): Promise<Buffer> {
  const refusal = () => new RuleError('too-large', tooLarge, { status: 413 });
  if (Number(headers['content-length']) > bytes) throw refusal();
  const parts: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    raw.on('error', reject);
    raw.on('end', () => resolve(Buffer.concat(parts)));
    raw.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= bytes) parts.push(part);
      else {
        // what still comes is let go by, so that the answer can be read
        parts.length = 0;
        reject(refusal());
      }
    });
  });
}
