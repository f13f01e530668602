import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The links by which the first admin comes into an empty installation. */
export class AddSetup1763100900000 implements MigrationInterface {
  name = 'AddSetup1763100900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table setup_links (
        id bigint generated always as identity primary key,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table setup_links');
  }
}
