import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Check-ins: a row for each dated milestone of a plan and for each extra meeting, what both sides think, what they write
 * and agree, and the record of each closing, which never changes.
 */
export class AddCheckIns1763200000000 implements MigrationInterface {
  name = 'AddCheckIns1763200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(meetings);
    await runner.query(views);
    await runner.query(conversation);
    await runner.query(records);
    await runner.query(`
      insert into check_ins (plan_id, phase_key)
      select plan_id, key from plan_phases where key ~ '^(day|week|month)-[1-9]'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table goals drop action_id, drop owner_id;
      drop table check_in_prompts, check_in_records, check_in_actions, agenda_items, apart_reasons, private_notes,
        shared_notes, assessment_answers, assessment_ratings, assessments, check_ins;
      drop function keep_check_in_record;
    `);
  }
}

const meetings = `
  create table check_ins (
    plan_id bigint not null references plans,
    id bigint generated always as identity,
    phase_key text,
    title text not null default '',
    meets_on date,
    opened_by bigint references people,
    opened_at timestamptz,
    closed_by bigint references people,
    closed_at timestamptz,
    outcome text check (outcome in ('on-track', 'needs-support', 'extended', 'concerns')),
    summary text,
    next_on date,
    skipped_by bigint references people,
    skipped_at timestamptz,
    skip_reason text,
    acknowledged_by bigint references people,
    acknowledged_at timestamptz,
    acknowledgement text,
    revision integer not null default 1,
    version integer not null default 1,
    created_by bigint references people,
    created_at timestamptz not null default now(),
    request_key text,
    primary key (plan_id, id),
    foreign key (plan_id, phase_key) references plan_phases (plan_id, key),
    check (phase_key is not null or meets_on is not null),
    check ((closed_at is null) = (outcome is null)),
    check (closed_at is null or opened_at is not null),
    check (acknowledged_at is null or closed_at is not null),
    check (skipped_at is null or opened_at is null)
  );
  create unique index check_ins_phase_key on check_ins (plan_id, phase_key) where phase_key is not null;
  create index check_ins_id_idx on check_ins (id);
  create unique index check_ins_request_key on check_ins (plan_id, request_key) where request_key is not null;
`;

const views = `
  create table assessments (
    plan_id bigint not null,
    id bigint generated always as identity,
    check_in_id bigint not null,
    side text not null check (side in ('hire', 'manager', 'mentor')),
    written_by bigint not null references people,
    begun_at timestamptz not null default now(),
    submitted_at timestamptz,
    version integer not null default 1,
    primary key (plan_id, id),
    unique (plan_id, check_in_id, written_by),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id)
  );

  create table assessment_ratings (
    plan_id bigint not null,
    assessment_id bigint not null,
    goal_id bigint not null,
    rating text check (rating in ('not yet', 'working towards', 'met', 'exceeded')),
    comment text not null default '',
    written_at timestamptz not null default now(),
    primary key (plan_id, assessment_id, goal_id),
    foreign key (plan_id, assessment_id) references assessments (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );

  create table assessment_answers (
    plan_id bigint not null,
    assessment_id bigint not null,
    prompt text not null,
    text text not null,
    written_at timestamptz not null default now(),
    primary key (plan_id, assessment_id, prompt),
    foreign key (plan_id, assessment_id) references assessments (plan_id, id)
  );

  create table check_in_prompts (
    template_id bigint not null references templates,
    stage text not null check (stage in ('start', 'ownership', 'impact')),
    prompts json not null,
    version integer not null default 1,
    changed_by bigint references people,
    changed_at timestamptz not null default now(),
    primary key (template_id, stage)
  );
`;

const conversation = `
  create table shared_notes (
    plan_id bigint not null,
    check_in_id bigint not null,
    text text not null,
    version integer not null default 1,
    written_by bigint not null references people,
    written_at timestamptz not null default now(),
    primary key (plan_id, check_in_id),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id)
  );

  create table private_notes (
    plan_id bigint not null,
    check_in_id bigint not null,
    written_by bigint not null references people,
    text text not null,
    version integer not null default 1,
    written_at timestamptz not null default now(),
    primary key (plan_id, check_in_id, written_by),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id)
  );

  create table apart_reasons (
    plan_id bigint not null,
    check_in_id bigint not null,
    goal_id bigint not null,
    reason text not null,
    written_by bigint not null references people,
    written_at timestamptz not null default now(),
    primary key (plan_id, check_in_id, goal_id),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );

  create table agenda_items (
    plan_id bigint not null,
    id bigint generated always as identity,
    check_in_id bigint not null,
    goal_id bigint,
    text text not null,
    added_by bigint not null references people,
    added_at timestamptz not null default now(),
    talked_at timestamptz,
    removed_at timestamptz,
    request_key text,
    primary key (plan_id, id),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create unique index agenda_items_request_key on agenda_items (plan_id, check_in_id, request_key) where request_key is not null;

  create table check_in_actions (
    plan_id bigint not null,
    id bigint generated always as identity,
    check_in_id bigint not null,
    text text not null,
    owner_id bigint not null references people,
    due_on date not null,
    added_by bigint not null references people,
    added_at timestamptz not null default now(),
    removed_at timestamptz,
    request_key text,
    primary key (plan_id, id),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id)
  );
  create unique index check_in_actions_request_key on check_in_actions (plan_id, check_in_id, request_key) where request_key is not null;

  alter table goals
    add action_id bigint,
    add owner_id bigint references people,
    add foreign key (plan_id, action_id) references check_in_actions (plan_id, id);
  create unique index goals_action_key on goals (plan_id, action_id) where action_id is not null;
`;

const records = `
  create table check_in_records (
    plan_id bigint not null,
    check_in_id bigint not null,
    revision integer not null,
    record text not null,
    closed_by bigint not null references people,
    closed_at timestamptz not null default now(),
    reopened_by bigint references people,
    reopened_at timestamptz,
    reopen_reason text,
    primary key (plan_id, check_in_id, revision),
    foreign key (plan_id, check_in_id) references check_ins (plan_id, id)
  );

  create function keep_check_in_record() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.reopened_at is not null
      or (new.plan_id, new.check_in_id, new.revision, new.record, new.closed_by, new.closed_at)
        is distinct from (old.plan_id, old.check_in_id, old.revision, old.record, old.closed_by, old.closed_at) then
      raise exception 'a closed check-in never changes' using errcode = '23514', constraint = 'check_in_record_closed';
    end if;
    return new;
  end $$;
  create trigger keep_check_in_record before update or delete on check_in_records
    for each row execute function keep_check_in_record();
`;
