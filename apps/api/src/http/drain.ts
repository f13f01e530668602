import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Longer than any statement may take. */
const PATIENCE_MS = 35_000;

/**
 * Stops listening, lets the requests under way end, then closes the app with its connections to the database. Whoever is
 * not done then, or never reads its answer, is cut off: stopping must end.
 */
export async function drain(app: NestFastifyApplication): Promise<void> {
  const timer = setTimeout(() => app.getHttpServer().closeAllConnections(), PATIENCE_MS);
  await app.close().finally(() => clearTimeout(timer));
}
