import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of people and goals are found by their trigrams, without regard to case and accents. What waits to be put into an
 * index is read with every search: people are few and rarely change, so theirs never waits; a plan's goals come all at once.
 */
export class AddSearch1763100800000 implements MigrationInterface {
  name = 'AddSearch1763100800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(fold);
    await runner.query(`
      alter table people add words text not null
        generated always as (fold(' ' || name || ' ' || email || ' ' || title)) stored;
      create index people_words_idx on people using gin (words gin_trgm_ops) with (fastupdate = off);
      create index goals_words_idx on goals using gin (fold(' ' || text) gin_trgm_ops) with (gin_pending_list_limit = 256);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // the extension stays: others in the database may have come to use it
    await runner.query('drop index goals_words_idx; alter table people drop words; drop function fold;');
  }
}

/** The rule of packages/shared/src/fold.ts. Plain ASCII, which most words are, takes the short way. */
const fold = `
  create function fold(words text) returns text language plpgsql immutable parallel safe as $$
  begin
    if octet_length(words) = char_length(words) then
      return lower(words);
    end if;
    return translate(replace(replace(replace(replace(
      lower(regexp_replace(normalize(words, nfkd), '[\\u0300-\\u036f]', '', 'g')),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øđłħıð’', 'odlhid''');
  end $$;
`;
