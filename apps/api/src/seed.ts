import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { Config } from './config/config.js';
import { demoPassword, demoSignIns } from './demo/demo-people.js';
import { seedDemo } from './demo/seed-demo.js';
import { Passwords } from './sessions/passwords.js';
import { SetupService } from './setup/setup.service.js';
import { seedTemplates } from './templates/seed-templates.js';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

/**
 * Fills what every installation has (the templates), and the demo organisation where it may exist and nobody is there yet.
 * @returns how to sign in, in words for the person who started Milepost
 */
export async function seed(app: NestFastifyApplication, config: Config): Promise<string> {
  const dataSource = app.get(DataSource);
  await seedTemplates(dataSource, templates);
  if (!config.demo) return setUp(app, config);
  await seedDemo(dataSource, await app.get(Passwords, { strict: false }).hash(demoPassword), new Date());
  return `Sign in as ${demoSignIns[0]!.email} with the password ${demoPassword}, or choose somebody on the sign-in page.`;
}

async function setUp(app: NestFastifyApplication, { origin }: Config): Promise<string> {
  const path = await app.get(SetupService, { strict: false }).makeLink();
  return path ? `Nobody is here yet. Become the first admin, once and within 24 hours, at ${origin}${path}` : '';
}
