import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Templates are written here too: a version is drafted, perhaps reviewed by a second person, published with a note, and retires.
 * A plan may follow a variant of its template.
 */
export class AddTemplateDrafts1763600000000 implements MigrationInterface {
  name = 'AddTemplateDrafts1763600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table organisation add template_review boolean not null default false;

      alter table template_versions
        add note text check (length(note) <= 2000),
        add based_on_id bigint references template_versions,
        add revision integer not null default 1,
        add created_by bigint references people,
        add edited_by bigint references people,
        add edited_at timestamptz,
        add reviewer_id bigint references people,
        add asked_at timestamptz,
        add approved_at timestamptz,
        add approved_by bigint references people,
        add returned_at timestamptz,
        add returned_by bigint references people,
        add returned_reason text,
        add published_by bigint references people,
        add retired_at timestamptz,
        add retired_by bigint references people,
        add request_key text,
        alter at_hand set default '{"guardrails":[],"escalation":[]}',
        drop constraint template_versions_status_check,
        add constraint template_versions_status_check check (status in ('draft', 'review', 'published', 'retired')),
        add constraint template_versions_draft_check check (status not in ('draft', 'review')
          or (created_by is not null and edited_by is not null and edited_at is not null)),
        add constraint template_versions_review_check check (status <> 'review'
          or (reviewer_id is not null and reviewer_id <> edited_by and asked_at is not null));
      create unique index template_versions_one_draft_key on template_versions (template_id) where status in ('draft', 'review');
      create unique index template_versions_request_key on template_versions (created_by, request_key) where request_key is not null;

      alter table plans add variant text, add variant_content jsonb,
        add constraint plans_variant_check check ((variant is null) = (variant_content is null));
      ${keepPublished(
        `('draft', 'review')`,
        `template_id, number, content, at_hand::text, published_at, published_by, note, based_on_id, revision,
          created_by, edited_by, edited_at, approved_at, approved_by`,
      )}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from template_versions where status in ('draft', 'review');
      ${keepPublished(`('draft')`, 'template_id, number, content, at_hand::text, published_at')}
      alter table plans drop variant, drop variant_content;
      drop index template_versions_one_draft_key, template_versions_request_key;
      alter table template_versions
        drop constraint template_versions_draft_check, drop constraint template_versions_review_check,
        drop constraint template_versions_status_check,
        add constraint template_versions_status_check check (status in ('draft', 'published', 'retired')),
        alter at_hand drop default,
        drop note, drop based_on_id, drop revision, drop created_by, drop edited_by, drop edited_at, drop reviewer_id,
        drop asked_at, drop approved_at, drop approved_by, drop returned_at, drop returned_by, drop returned_reason,
        drop published_by, drop retired_at, drop retired_by, drop request_key;
      delete from templates t where not exists (select from template_versions where template_id = t.id);
      alter table organisation drop template_review;
    `);
  }
}

/** The trigger's function: what is not open keeps what it was published as. */
function keepPublished(open: string, columns: string): string {
  const of = (row: string) => columns.split(/,\s*/).map((column) => `${row}.${column}`);
  return `
  create or replace function keep_published_version() returns trigger language plpgsql as $$
  begin
    if old.status in ${open} then
      return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' or new.status in ${open} or (${of('new')}) is distinct from (${of('old')}) then
      raise exception 'a published template version never changes' using errcode = '23514', constraint = 'template_version_published';
    end if;
    return new;
  end $$;`;
}
