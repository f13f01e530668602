import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rating of a skill that was given by mistake is taken back by whoever gave it, and stays as history. */
export class AddRatingReturns1763400200000 implements MigrationInterface {
  name = 'AddRatingReturns1763400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table skill_ratings add taken_back_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from skill_ratings where taken_back_at is not null');
    await runner.query('alter table skill_ratings drop taken_back_at');
  }
}
