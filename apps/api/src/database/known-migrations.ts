import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { MigrationInterface } from 'typeorm';

type MigrationClass = (new () => MigrationInterface) & { name: string };

// beside built code stand built migrations, beside sources the sources
const built = import.meta.url.endsWith('.js');
const folder = new URL(built ? '../../../../migrations/dist/' : '../../../../migrations/', import.meta.url);

/** Every migration of this version, oldest first. */
export async function knownMigrations(): Promise<MigrationClass[]> {
  const files = (await readdir(fileURLToPath(folder)))
    .filter((file) => /^\d+-[a-z0-9-]+\.[jt]s$/.test(file) && file.endsWith(built ? '.js' : '.ts'))
    .sort();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(fileURLToPath(new URL(file, folder))).href)),
  );
  return modules.flatMap((module) => Object.values(module as Record<string, MigrationClass>));
}
