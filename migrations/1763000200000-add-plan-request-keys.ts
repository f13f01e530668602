import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans and blockers remember the request that made them, so that a repeated one makes no second. */
export class AddPlanRequestKeys1763000200000 implements MigrationInterface {
  name = 'AddPlanRequestKeys1763000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plans add request_key text;
      create unique index plans_request_key on plans (person_id, created_by, request_key) where request_key is not null;
      alter table blockers add request_key text;
      create unique index blockers_request_key on blockers (plan_id, goal_id, request_key) where request_key is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table blockers drop request_key; alter table plans drop request_key;');
  }
}
