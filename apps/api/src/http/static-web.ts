import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Serves the built web app: hashed assets for ever, everything else asked for anew, and index.html for every page's address. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const index = await readFile(join(folder, 'index.html'));
  const shared = { decorateReply: false, preCompressed: true, index: false as const };
  if (existsSync(join(folder, 'assets')))
    await fastify.register(fastifyStatic, {
      ...shared,
      root: join(folder, 'assets'),
      prefix: '/assets/',
      maxAge: YEAR_MS,
      immutable: true,
    });
  await fastify.register(fastifyStatic, {
    ...shared,
    root: folder,
    wildcard: false,
    globIgnore: ['assets/**', '**/*.gz', 'index.html'],
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'no-cache'),
  });
  fastify.get('/*', { schema: { hide: true } } as object, (request, reply) => {
    const path = request.url.split('?', 1)[0]!;
    // an unknown file or an unknown part of the API is not a page
    if (path.startsWith('/api/') || /\.\w+$/.test(path)) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(index);
  });
}
