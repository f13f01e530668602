import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a goal once asked is kept with the place it stood in: a goal that moves to another phase moves to its end. */
export class AddPastPositions1763400300000 implements MigrationInterface {
  name = 'AddPastPositions1763400300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table past_goal_terms add position integer');
    await runner.query(keeping([...terms, 'position']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keeping(terms));
    await runner.query('alter table past_goal_terms drop position');
  }
}

const terms = ['phase_key', 'text', 'min', 'max', 'unit', 'optional', 'asks_evidence', 'asks_sign_off', 'dropped_at'];

/** The trigger that keeps these columns of a goal as they were before a change. */
const keeping = (columns: string[]): string => {
  const all = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return `
    drop trigger keep_past_goal_terms on goals;
    create or replace function keep_past_goal_terms() returns trigger language plpgsql as $$
    begin
      insert into past_goal_terms (plan_id, goal_id, ${columns.join(', ')}) values (old.plan_id, old.id, ${all('old')});
      return new;
    end $$;
    create trigger keep_past_goal_terms after update on goals for each row
      when ((${all('old')}) is distinct from (${all('new')})) execute function keep_past_goal_terms();
  `;
};
