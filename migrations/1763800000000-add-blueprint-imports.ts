import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that were brought, what was read in them and what a person corrected; of one that could not be read only why. */
export class AddBlueprintImports1763800000000 implements MigrationInterface {
  name = 'AddBlueprintImports1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table blueprint_imports (
        id bigint generated always as identity primary key,
        name text not null check (length(name) between 1 and 200),
        status text not null default 'reading' check (status in ('reading', 'read', 'refused')),
        format text,
        source text,
        blueprint json,
        refusal text,
        corrections json not null default '[]',
        version integer not null default 1,
        template_id bigint references templates on delete set null,
        made_by bigint not null references people,
        made_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        request_key text,
        check ((status = 'read') = (source is not null and blueprint is not null and format is not null)),
        check ((status = 'refused') = (refusal is not null))
      );
      create index blueprint_imports_changed_idx on blueprint_imports (changed_at);
      create unique index blueprint_imports_request_key on blueprint_imports (made_by, request_key) where request_key is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table blueprint_imports');
  }
}
