import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came with an Idempotency-Key, so that the same key with something else is not taken for a repetition. */
export class AddRequestClaims1763900000000 implements MigrationInterface {
  name = 'AddRequestClaims1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table request_claims (
        id bigint generated always as identity primary key,
        person_id bigint not null references people,
        request_key text not null,
        place text not null,
        body_hash bytea not null,
        made_at timestamptz not null default now(),
        unique (person_id, request_key, place)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table request_claims');
  }
}
