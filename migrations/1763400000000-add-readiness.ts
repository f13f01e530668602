import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What readiness is derived from: measurements of KPIs, ratings of skills and criteria, where evidence is used, decisions.
 * Everything carries when it came and when it went, so that any past day can be read as it stood; what a goal once asked
 * is kept by the database itself.
 */
export class AddReadiness1763400000000 implements MigrationInterface {
  name = 'AddReadiness1763400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(measurements);
    await runner.query(ratings);
    await runner.query(evidenceUses);
    await runner.query(decisions);
    await runner.query(pastTerms);
    await runner.query(pastPauses);
    await runner.query(`
      alter table organisation
        add sprint_days smallint not null default 14 check (sprint_days between 7 and 42),
        add hires_see_ratings boolean not null default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation drop sprint_days, drop hires_see_ratings;
      drop trigger keep_past_goal_terms on goals;
      drop trigger keep_past_pauses on pauses;
      drop table past_pauses, past_goal_terms, decisions, evidence_uses, criterion_ratings, skill_ratings, measurements;
      drop function keep_past_pauses, keep_past_goal_terms, keep_decision;
      delete from evidence where goal_id is null;
      drop index evidence_plan_request_key;
      alter table evidence alter goal_id set not null;
    `);
  }
}

/** `starts_on` and `ends_on` are null for a baseline. What is corrected stays, with who replaced it when. */
const measurements = `
  create table measurements (
    plan_id bigint not null references plans,
    id bigint generated always as identity,
    kpi text not null,
    part smallint not null default 0 check (part >= 0),
    starts_on date,
    ends_on date,
    value double precision check (value not in ('Infinity', '-Infinity', 'NaN')),
    judgement text check (judgement in ('met', 'near', 'missed')),
    note text not null default '',
    via text not null default 'hand' check (via in ('hand', 'file')),
    recorded_by bigint not null references people,
    recorded_at timestamptz not null default now(),
    replaced_by bigint references people,
    replaced_at timestamptz,
    primary key (plan_id, id),
    check ((value is null) <> (judgement is null)),
    check ((starts_on is null) = (ends_on is null)),
    check (ends_on >= starts_on)
  );
  create unique index measurements_standing_key on measurements (plan_id, kpi, part, starts_on) nulls not distinct
    where replaced_at is null;
`;

const ratings = `
  create table skill_ratings (
    plan_id bigint not null references plans,
    id bigint generated always as identity,
    skill text not null,
    side text not null check (side in ('hire', 'manager')),
    level smallint not null check (level between 0 and 4),
    note text not null default '',
    rated_by bigint not null references people,
    rated_at timestamptz not null default now(),
    primary key (plan_id, id)
  );
  create index skill_ratings_skill_idx on skill_ratings (plan_id, skill, side, id);

  create table criterion_ratings (
    plan_id bigint not null references plans,
    id bigint generated always as identity,
    criterion text not null,
    side text not null check (side in ('hire', 'manager')),
    rating text check (rating in ('not yet', 'sometimes', 'consistently')),
    note text not null default '',
    rated_by bigint not null references people,
    rated_at timestamptz not null default now(),
    primary key (plan_id, id)
  );
  create index criterion_ratings_criterion_idx on criterion_ratings (plan_id, criterion, side, id);
`;

/** Evidence may stand on the plan itself; a use names what it supports, for a KPI also the period. */
const evidenceUses = `
  alter table evidence alter goal_id drop not null;
  create unique index evidence_plan_request_key on evidence (plan_id, request_key)
    where request_key is not null and goal_id is null;

  create table evidence_uses (
    plan_id bigint not null,
    id bigint generated always as identity,
    evidence_id bigint not null,
    kind text not null check (kind in ('kpi', 'skill', 'criterion')),
    key text not null,
    starts_on date,
    added_by bigint not null references people,
    added_at timestamptz not null default now(),
    removed_by bigint references people,
    removed_at timestamptz,
    primary key (plan_id, id),
    foreign key (plan_id, evidence_id) references evidence (plan_id, id),
    check (starts_on is null or kind = 'kpi')
  );
  create unique index evidence_uses_standing_key on evidence_uses (plan_id, evidence_id, kind, key, starts_on)
    nulls not distinct where removed_at is null;
`;

/** `record` is the readiness as it stood, as text: what was decided on can be read again byte by byte. */
const decisions = `
  create table decisions (
    plan_id bigint not null references plans,
    id bigint generated always as identity,
    outcome text not null check (outcome in ('ready', 'not yet')),
    reason text not null,
    criteria json not null,
    review_on date,
    record text not null,
    decided_by bigint not null references people,
    decided_at timestamptz not null default now(),
    request_key text,
    primary key (plan_id, id),
    check (outcome = 'ready' or review_on is not null)
  );
  create index decisions_id_idx on decisions (id);
  create unique index decisions_request_key on decisions (plan_id, request_key) where request_key is not null;

  create function keep_decision() returns trigger language plpgsql as $$
  begin
    raise exception 'a decision never changes' using errcode = '23514', constraint = 'decision_taken';
  end $$;
  create trigger keep_decision before update or delete on decisions for each row execute function keep_decision();
`;

/** What a goal asked, and whether it stood on the plan, until a moment. */
const pastTerms = `
  create table past_goal_terms (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    until timestamptz not null default now(),
    phase_key text not null,
    text text not null,
    min integer,
    max integer,
    unit text,
    optional boolean not null,
    asks_evidence boolean not null,
    asks_sign_off boolean not null,
    dropped_at timestamptz,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create index past_goal_terms_goal_idx on past_goal_terms (plan_id, goal_id, until);

  create function keep_past_goal_terms() returns trigger language plpgsql as $$
  begin
    insert into past_goal_terms
      (plan_id, goal_id, phase_key, text, min, max, unit, optional, asks_evidence, asks_sign_off, dropped_at)
    values (old.plan_id, old.id, old.phase_key, old.text, old.min, old.max, old.unit, old.optional, old.asks_evidence,
      old.asks_sign_off, old.dropped_at);
    return new;
  end $$;
  create trigger keep_past_goal_terms after update on goals for each row
    when ((old.phase_key, old.text, old.min, old.max, old.unit, old.optional, old.asks_evidence, old.asks_sign_off, old.dropped_at)
      is distinct from (new.phase_key, new.text, new.min, new.max, new.unit, new.optional, new.asks_evidence, new.asks_sign_off, new.dropped_at))
    execute function keep_past_goal_terms();
`;

/** When a pause was to end, until a moment. */
const pastPauses = `
  create table past_pauses (
    plan_id bigint not null,
    id bigint generated always as identity,
    pause_id bigint not null,
    until timestamptz not null default now(),
    resumes_on date,
    primary key (plan_id, id),
    foreign key (plan_id, pause_id) references pauses (plan_id, id)
  );
  create index past_pauses_pause_idx on past_pauses (plan_id, pause_id, until);

  create function keep_past_pauses() returns trigger language plpgsql as $$
  begin
    insert into past_pauses (plan_id, pause_id, resumes_on) values (old.plan_id, old.id, old.resumes_on);
    return new;
  end $$;
  create trigger keep_past_pauses after update on pauses for each row
    when (old.resumes_on is distinct from new.resumes_on) execute function keep_past_pauses();
`;
