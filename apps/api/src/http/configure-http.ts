import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { acceptFiles } from './file-body.js';
import { allowLargeBodies } from './large-body.js';
import { ProblemFilter } from './problem.filter.js';
import { requireReadableText } from './readable-text.js';
import { requireSameSite } from './same-site.js';
import { Validation } from './validation.js';

/** Gives the app its edge: cookies, refusal of cross-site and unreadable requests, validation, problems. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  const fastify = app.getHttpAdapter().getInstance();
  acceptFiles(fastify);
  allowLargeBodies(fastify);
  fastify.addHook('onRequest', async (request) => requireSameSite(request));
  fastify.addHook('preValidation', async ({ params, query, body }) => {
    requireReadableText(params);
    requireReadableText(query);
    requireReadableText(body);
  });
  app.useGlobalPipes(new Validation());
  app.useGlobalFilters(new ProblemFilter());
}
