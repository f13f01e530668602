import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A goal says why it was added, and who changed its terms last, when and why. */
export class AddGoalReasons1763100500000 implements MigrationInterface {
  name = 'AddGoalReasons1763100500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table goals
        add add_reason text,
        add changed_by bigint references people,
        add changed_at timestamptz,
        add change_reason text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table goals drop add_reason, drop changed_by, drop changed_at, drop change_reason');
  }
}
