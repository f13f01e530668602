import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';

const file = new URL('../../../../templates/template.schema.json', import.meta.url);

/** The JSON Schema of a template's file at /api/template.schema.json, for everyone: editors read it while somebody writes one. */
export function serveTemplateSchema(fastify: FastifyInstance): void {
  fastify.get('/api/template.schema.json', { schema: { hide: true } } as object, async (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('application/schema+json')
      .send(await readFile(file, 'utf8')),
  );
}
