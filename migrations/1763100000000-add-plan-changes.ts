import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans bend: pauses, extensions and moved starts are facts beside the plan; goals may be added, reworded, moved and
 * dropped for one hire and keep what was first given; a plan is closed in one of two ways; the organisation has holidays.
 */
export class AddPlanChanges1763100000000 implements MigrationInterface {
  name = 'AddPlanChanges1763100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pauses (
        plan_id bigint not null references plans,
        id bigint generated always as identity,
        from_day date not null,
        resumes_on date,
        reason text not null,
        made_by bigint not null references people,
        made_at timestamptz not null default now(),
        undone_by bigint references people,
        undone_at timestamptz,
        request_key text,
        primary key (plan_id, id),
        check (resumes_on > from_day)
      );
      create unique index pauses_request_key on pauses (plan_id, request_key) where request_key is not null;

      create table extensions (
        plan_id bigint not null,
        id bigint generated always as identity,
        phase_key text not null,
        days integer not null check (days between 1 and 731),
        made_on date not null,
        reason text not null,
        made_by bigint not null references people,
        made_at timestamptz not null default now(),
        undone_by bigint references people,
        undone_at timestamptz,
        request_key text,
        primary key (plan_id, id),
        foreign key (plan_id, phase_key) references plan_phases (plan_id, key)
      );
      create unique index extensions_request_key on extensions (plan_id, request_key) where request_key is not null;

      create table start_moves (
        plan_id bigint not null references plans,
        id bigint generated always as identity,
        moved_from date not null,
        moved_to date not null check (moved_to <> moved_from),
        reason text not null,
        moved_by bigint not null references people,
        moved_at timestamptz not null default now(),
        primary key (plan_id, id)
      );

      alter table plans
        add closing text check (closing in ('completed', 'ended')),
        add closing_reason text;

      alter table goals
        add version integer not null default 1,
        add given json,
        add added_by bigint references people,
        add added_at timestamptz,
        add dropped_by bigint references people,
        add dropped_at timestamptz,
        add drop_reason text,
        add request_key text;
      create unique index goals_request_key on goals (plan_id, request_key) where request_key is not null;

      create table organisation (
        id boolean primary key default true check (id),
        working_days smallint[] not null default '{1,2,3,4,5}'
          check (cardinality(working_days) between 1 and 7 and working_days <@ '{1,2,3,4,5,6,7}'::smallint[]),
        version integer not null default 1,
        changed_at timestamptz not null default now()
      );
      insert into organisation default values;

      create table holidays (
        day date primary key,
        name text not null check (length(name) between 1 and 100),
        added_by bigint references people,
        added_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table holidays, organisation, start_moves, extensions, pauses;
      drop index goals_request_key;
      alter table goals drop version, drop given, drop added_by, drop added_at, drop dropped_by, drop dropped_at,
        drop drop_reason, drop request_key;
      alter table plans drop closing, drop closing_reason;
    `);
  }
}
