import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { knownMigrations } from '../database/known-migrations.js';
import { statement } from '../database/statement.js';

const recorded = statement('health-migrations', 'select name from migrations');

/** Whether this server may be sent work. */
@Injectable()
export class Readiness {
  private known?: string[];

  constructor(private readonly database: Database) {}

  /** Gives what is missing in words, or undefined when nothing is. */
  async missing(): Promise<string | undefined> {
    // as this process was started: a newer version that is being put in its place is not its affair
    this.known ??= (await knownMigrations()).map((migration) => migration.name);
    try {
      const applied = new Set((await this.database.read<{ name: string }>(recorded)).map((row) => row.name));
      const waiting = this.known.filter((name) => !applied.has(name)).length;
      return waiting ? `${waiting} migrations are not applied.` : undefined;
    } catch {
      return 'The database cannot be reached.';
    }
  }
}
