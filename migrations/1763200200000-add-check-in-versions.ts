import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A record keeps how it was acknowledged when its check-in is opened again, and a reason says which of two people who wrote it
 * at once came first.
 */
export class AddCheckInVersions1763200200000 implements MigrationInterface {
  name = 'AddCheckInVersions1763200200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table check_in_records
        add acknowledged_by bigint references people,
        add acknowledged_at timestamptz,
        add acknowledgement text;
      alter table apart_reasons add version integer not null default 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table apart_reasons drop version;
      alter table check_in_records drop acknowledged_by, drop acknowledged_at, drop acknowledgement;
    `);
  }
}
