import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The first schema. Every row that belongs to a plan carries plan_id and its unique keys include it: the plan is the
 * unit of locality. Facts are stored with who and when; what follows from them is derived.
 */
export class CreateSchema1763000000000 implements MigrationInterface {
  name = 'CreateSchema1763000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(directory);
    await runner.query(signIn);
    await runner.query(templates);
    await runner.query(plans);
    await runner.query(facts);
    await runner.query(record);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table plan_summary, activity, waivers, blockers, sign_offs, comments, evidence, count_entries, completions,
        goals, plan_phases, plans, template_versions, templates, sign_in_failures, sign_in_links, sessions cascade;
      alter table teams drop constraint teams_lead_fkey;
      drop table people, teams;
      drop function keep_published_version, keep_activity, iso;
    `);
  }
}

const directory = `
  create function iso(at timestamptz) returns text language sql stable parallel safe
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');

  create table teams (
    id bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 100),
    lead_id bigint,
    version integer not null default 1,
    created_at timestamptz not null default now()
  );
  create unique index teams_name_key on teams (lower(name));

  create table people (
    id bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 100),
    email text not null check (length(email) <= 254),
    title text not null default '',
    time_zone text not null default 'UTC',
    working_days smallint[] not null default '{1,2,3,4,5}'
      check (cardinality(working_days) between 1 and 7 and working_days <@ '{1,2,3,4,5,6,7}'::smallint[]),
    team_id bigint references teams,
    manager_id bigint references people check (manager_id <> id),
    mentor_id bigint references people check (mentor_id <> id),
    is_admin boolean not null default false,
    password_hash text,
    deactivated_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now()
  );
  create unique index people_email_key on people (lower(email));
  create index people_manager_idx on people (manager_id);
  create index people_mentor_idx on people (mentor_id);
  create index people_team_idx on people (team_id);
  create index people_name_idx on people (lower(name), id);
  create index people_changed_idx on people (changed_at);
  alter table teams add constraint teams_lead_fkey foreign key (lead_id) references people;
  create index teams_lead_idx on teams (lead_id);
`;

const signIn = `
  create table sessions (
    id bigint generated always as identity primary key,
    person_id bigint not null references people,
    token_hash bytea not null unique,
    previous_token_hash bytea,
    created_at timestamptz not null default now(),
    rotated_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at timestamptz,
    agent text not null default '',
    address text not null default ''
  );
  create index sessions_person_idx on sessions (person_id);
  create unique index sessions_previous_token_key on sessions (previous_token_hash) where previous_token_hash is not null;

  create table sign_in_links (
    id bigint generated always as identity primary key,
    person_id bigint not null references people,
    kind text not null check (kind in ('invitation', 'reset')),
    token_hash bytea not null unique,
    created_by bigint references people,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
  );
  create index sign_in_links_person_idx on sign_in_links (person_id);

  create table sign_in_failures (
    key text primary key,
    failures integer not null,
    failed_at timestamptz not null,
    blocked_until timestamptz
  );
`;

const templates = `
  create table templates (
    id bigint generated always as identity primary key,
    slug text not null unique,
    role text not null,
    created_at timestamptz not null default now()
  );

  create table template_versions (
    id bigint generated always as identity primary key,
    template_id bigint not null references templates,
    number integer not null check (number > 0),
    status text not null default 'draft' check (status in ('draft', 'published', 'retired')),
    content jsonb not null,
    at_hand json not null,
    published_at timestamptz,
    reviewed_at timestamptz,
    reviewed_by bigint references people,
    created_at timestamptz not null default now(),
    unique (template_id, number)
  );

  create function keep_published_version() returns trigger language plpgsql as $$
  begin
    if old.status = 'draft' then
      return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' or new.status = 'draft'
      or (new.template_id, new.number, new.content, new.at_hand::text, new.published_at)
        is distinct from (old.template_id, old.number, old.content, old.at_hand::text, old.published_at) then
      raise exception 'a published template version never changes' using errcode = '23514', constraint = 'template_version_published';
    end if;
    return new;
  end $$;
  create trigger keep_published_version before update or delete on template_versions
    for each row execute function keep_published_version();
`;

const plans = `
  create table plans (
    id bigint generated always as identity primary key,
    person_id bigint not null references people,
    template_version_id bigint not null references template_versions,
    start_date date not null,
    mentor_id bigint references people,
    mentor_signs boolean not null default false,
    created_by bigint not null references people,
    created_at timestamptz not null default now(),
    closed_at timestamptz,
    closed_by bigint references people,
    version integer not null default 1,
    check (mentor_id <> person_id)
  );
  create unique index plans_one_active_key on plans (person_id) where closed_at is null;
  create index plans_mentor_idx on plans (mentor_id);
  create index plans_template_idx on plans (template_version_id);
  create index plans_person_idx on plans (person_id);

  create table plan_phases (
    plan_id bigint not null references plans,
    key text not null,
    position smallint not null,
    title text not null,
    inferred boolean not null default false,
    primary key (plan_id, key)
  );

  create table goals (
    plan_id bigint not null,
    id bigint generated always as identity,
    phase_key text not null,
    parent_id bigint,
    key text,
    position smallint not null,
    kind text not null check (kind in ('task', 'count', 'choice', 'group')),
    text text not null,
    min integer check (min > 0),
    max integer check (max >= min),
    unit text,
    choose smallint check (choose > 0),
    something_else boolean not null default false,
    optional boolean not null default false,
    asks_evidence boolean not null default false,
    asks_sign_off boolean not null default false,
    inferred boolean not null default false,
    note text,
    source json,
    planned_on date,
    primary key (plan_id, id),
    foreign key (plan_id, phase_key) references plan_phases (plan_id, key),
    foreign key (plan_id, parent_id) references goals (plan_id, id),
    check ((kind = 'count') = (min is not null)),
    check ((kind = 'choice') = (choose is not null))
  );
  create index goals_id_idx on goals (id);
  create unique index goals_key_key on goals (plan_id, key) where key is not null;
`;

const facts = `
  create table completions (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    done_by bigint not null references people,
    done_at timestamptz not null default now(),
    undone_by bigint references people,
    undone_at timestamptz,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create unique index completions_standing_key on completions (plan_id, goal_id) where undone_at is null;

  create table count_entries (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    change integer not null check (change between -1000 and 1000 and change <> 0),
    entered_by bigint not null references people,
    entered_at timestamptz not null default now(),
    request_key text,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create index count_entries_goal_idx on count_entries (plan_id, goal_id);
  create unique index count_entries_request_key on count_entries (plan_id, goal_id, request_key) where request_key is not null;

  create table evidence (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    kind text not null check (kind in ('link', 'note')),
    url text,
    text text not null,
    added_by bigint not null references people,
    added_at timestamptz not null default now(),
    removed_by bigint references people,
    removed_at timestamptz,
    request_key text,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id),
    check ((kind = 'link') = (url is not null))
  );
  create index evidence_id_idx on evidence (id);
  create index evidence_goal_idx on evidence (plan_id, goal_id);
  create unique index evidence_request_key on evidence (plan_id, goal_id, request_key) where request_key is not null;

  create table comments (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    text text not null,
    written_by bigint not null references people,
    written_at timestamptz not null default now(),
    removed_by bigint references people,
    removed_at timestamptz,
    request_key text,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create index comments_id_idx on comments (id);
  create index comments_goal_idx on comments (plan_id, goal_id);
  create unique index comments_request_key on comments (plan_id, goal_id, request_key) where request_key is not null;

  create table sign_offs (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    asked_by bigint not null references people,
    asked_at timestamptz not null default now(),
    outcome text check (outcome in ('signed', 'returned', 'withdrawn', 'undone')),
    decided_by bigint references people,
    decided_at timestamptz,
    reason text,
    undone_by bigint references people,
    undone_at timestamptz,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id),
    check ((outcome is null) = (decided_at is null))
  );
  create unique index sign_offs_standing_key on sign_offs (plan_id, goal_id) where outcome is null or outcome = 'signed';
  create index sign_offs_goal_idx on sign_offs (plan_id, goal_id);

  create table blockers (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    text text not null,
    raised_by bigint not null references people,
    raised_at timestamptz not null default now(),
    clearable_by bigint references people,
    cleared_by bigint references people,
    cleared_at timestamptz,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create index blockers_id_idx on blockers (id);
  create unique index blockers_open_key on blockers (plan_id, goal_id) where cleared_at is null;

  create table waivers (
    plan_id bigint not null,
    id bigint generated always as identity,
    goal_id bigint not null,
    reason text not null,
    waived_by bigint not null references people,
    waived_at timestamptz not null default now(),
    undone_by bigint references people,
    undone_at timestamptz,
    primary key (plan_id, id),
    foreign key (plan_id, goal_id) references goals (plan_id, id)
  );
  create unique index waivers_standing_key on waivers (plan_id, goal_id) where undone_at is null;
`;

const record = `
  create table activity (
    at timestamptz not null default now(),
    id bigint generated always as identity,
    plan_id bigint,
    subject_id bigint,
    actor_id bigint,
    verb text not null,
    goal_id bigint,
    detail jsonb not null default '{}',
    primary key (at, id)
  ) partition by range (at);
  create index activity_plan_idx on activity (plan_id, at, id);
  create index activity_subject_idx on activity (subject_id, at, id);
  create table activity_rest partition of activity default;

  create function keep_activity() returns trigger language plpgsql as $$
  begin
    raise exception 'activity is append-only' using errcode = '42501';
  end $$;
  create trigger keep_activity before update or delete on activity for each row execute function keep_activity();

  create table plan_summary (
    plan_id bigint primary key references plans,
    tally jsonb not null,
    written_at timestamptz not null default now()
  );
`;
