import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever moves a plan's dates says which ones they saw: two managers at once lose nothing. */
export class AddDatesVersion1763100600000 implements MigrationInterface {
  name = 'AddDatesVersion1763100600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plans add dates_version integer not null default 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plans drop dates_version');
  }
}
