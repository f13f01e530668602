import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and teams remember the request that added them, so that a repeated one adds nobody twice. */
export class AddRequestKeys1763000100000 implements MigrationInterface {
  name = 'AddRequestKeys1763000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people add created_by bigint references people, add request_key text;
      create unique index people_request_key on people (created_by, request_key) where request_key is not null;
      alter table teams add created_by bigint references people, add request_key text;
      create unique index teams_request_key on teams (created_by, request_key) where request_key is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table teams drop request_key, drop created_by;
      alter table people drop request_key, drop created_by;
    `);
  }
}
