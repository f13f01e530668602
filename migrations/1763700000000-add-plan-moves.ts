import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan moves to a newer version of its template: from which to which, when, and what was decided; what its variant had stays readable. */
export class AddPlanMoves1763700000000 implements MigrationInterface {
  name = 'AddPlanMoves1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_moves (
        plan_id bigint not null references plans,
        id bigint generated always as identity,
        from_version_id bigint not null references template_versions,
        from_variant_content jsonb,
        to_version_id bigint not null references template_versions,
        resolutions json not null,
        moved_by bigint not null references people,
        moved_at timestamptz not null default now(),
        primary key (plan_id, id),
        check (from_version_id <> to_version_id)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_moves');
  }
}
