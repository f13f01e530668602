import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { Config } from './config/config.js';
import { seedTemplates } from './templates/seed-templates.js';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

/**
 * Fills what every installation has (the templates), and the demo organisation where it may exist and nobody is there yet.
 * @returns how to sign in, in words for the person who started Milepost
 */
export async function seed(app: NestFastifyApplication, _config: Config): Promise<string> {
  await seedTemplates(app.get(DataSource), templates);
  return '';
}
