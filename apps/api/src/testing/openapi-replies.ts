import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { strictSchema } from './strict-schema.js';

/** As much of an OpenAPI description as the tests read. */
export interface ApiDescription {
  paths: Record<string, Record<string, ApiOperation>>;
  components: { schemas: Record<string, object> };
}

export interface ApiParameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: { type?: string; enum?: string[] };
}

export interface ApiOperation {
  parameters?: ApiParameter[];
  requestBody?: { content: { 'application/json'?: { schema: { $ref: string } } } };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** The committed description of the API; `npm run openapi` writes it anew. */
export const description = JSON.parse(
  readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'),
) as ApiDescription;

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'api', components: strictSchema(description.components) });
const compiled = new Map<object, ValidateFunction>();

/** Has every reply of the app compared with the description. Gives a function that lists what did not agree. */
export function watchReplies(app: NestFastifyApplication): () => string[] {
  const wrong = new Set<string>();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const { url = '' } = request.routeOptions;
    const problem = url.startsWith('/api/v1/')
      ? disagreement(url, request.method, reply.statusCode, String(reply.getHeader('content-type') ?? ''), payload)
      : null;
    if (problem) wrong.add(`${request.method} ${url} → ${reply.statusCode}: ${problem}`);
    done(null, payload);
  });
  return () => [...wrong];
}

function disagreement(url: string, method: string, status: number, type: string, payload: unknown): string | null {
  const path = url.replace(/:(\w+)/g, '{$1}');
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (!operation) return 'the description has no such route';
  const documented = operation.responses[status];
  if (!documented) return `this status is not described (the reply was ${String(payload).slice(0, 300)})`;
  // a stream has no end to wait for
  if (payload instanceof Readable)
    return documented.content?.[type.split(';', 1)[0]!] ? null : `the type “${type}” is not described`;
  const text = payload === null || payload === undefined ? '' : String(payload);
  if (!documented.content) return text ? `a body is not described (${text.slice(0, 300)})` : null;
  const media = type.split(';', 1)[0]!;
  const content = documented.content[media];
  if (!content) return `the type “${media}” is not described`;
  return media.endsWith('json') ? invalid(content.schema, JSON.parse(text)) : null;
}

function invalid(schema: object, value: unknown): string | null {
  const validate = compiled.get(schema) ?? ajv.compile(strictSchema(schema));
  compiled.set(schema, validate);
  return validate(value) ? null : ajv.errorsText(validate.errors, { dataVar: 'reply' });
}
