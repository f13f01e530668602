import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config/config.js';

/**
 * Fills what every installation has (the templates), and the demo organisation where it may exist and nobody is there yet.
 * @returns how to sign in, in words for the person who started Milepost
 */
export async function seed(_app: NestFastifyApplication, _config: Config): Promise<string> {
  return '';
}
