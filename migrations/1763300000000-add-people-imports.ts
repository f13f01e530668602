import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who brought which file of people, and what came of it; a repeated request is answered from here. */
export class AddPeopleImports1763300000000 implements MigrationInterface {
  name = 'AddPeopleImports1763300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people_imports (
        id bigint generated always as identity primary key,
        created_by bigint not null references people,
        created_at timestamptz not null default now(),
        file_hash bytea not null,
        added integer not null check (added >= 0),
        already_here integer not null check (already_here >= 0),
        teams_added text[] not null,
        request_key text
      );
      create unique index people_imports_request_key on people_imports (created_by, request_key)
        where request_key is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people_imports;');
  }
}
