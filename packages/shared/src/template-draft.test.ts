import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aTemplate, aTemplateGoal } from './testing/a-template.js';
import { draftRights, mayReview, templateRights, type DraftStanding } from './template-access.js';
import { blankTemplate, draftProblems, publicationBlock, publicationProblems } from './template-draft.js';
import { freshKey, freshSubKey, keysOf } from './template-keys.js';
import { freeSlug, isSlug, longestSlug, slugOf } from './template-slug.js';

const withGoal = (goal: object) =>
  aTemplate({ phases: [{ key: 'day-30', title: '', goals: [aTemplateGoal('day-30-1', goal)] }] });

describe('a draft', () => {
  test('may be kept unfinished, and says what is missing before it is published', () => {
    const content = withGoal({ text: '', kind: 'count' });
    expect(draftProblems(content)).toEqual([]);
    expect(publicationProblems(content)).toEqual([
      { path: 'phases.0.title', problem: 'must be text' },
      { path: 'phases.0.goals.0.text', problem: 'must be text' },
      { path: 'phases.0.goals.0', problem: 'a count needs a target' },
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no template', null, ''],
    ['a list that is none', { ...aTemplate(), kpis: 'many' }, 'kpis'],
    ['a word nobody knows', withGoal({ kind: 'wish' }), 'phases.0.goals.0.kind'],
    ['a text without end', withGoal({ text: 'x'.repeat(4001) }), 'phases.0.goals.0.text'],
    ['a field nobody knows', { ...aTemplate(), ...JSON.parse('{"__proto__": 1}') }, '__proto__'],
    ['entries without end', aTemplate({ summary: Array.from({ length: 2001 }, () => ({ text: '' })) }), ''],
  ])('is not kept where it is %s', (_, content, path) => {
    const unknown = content === null ? content : JSON.parse(JSON.stringify(content));
    if (path === '__proto__') Object.defineProperty(unknown, '__proto__', { value: 1, enumerable: true });
    expect(draftProblems(unknown).map((one) => one.path)).toEqual([path]);
  });

  test('that is blank lacks nothing but a goal', () => {
    expect(draftProblems(blankTemplate('role', 'Role'))).toEqual([]);
    expect(publicationProblems(blankTemplate('role', 'Role'))).toEqual([
      { path: 'phases', problem: 'a plan needs at least one milestone with a goal' },
    ]);
  });

  test('waits for a second person only where the organisation asks for one', () => {
    const problems = [{ path: '', problem: 'x' }];
    expect(publicationBlock({ problems, reviewRequired: true, approved: true })).toBe('problems-left');
    expect(publicationBlock({ problems: [], reviewRequired: true, approved: false })).toBe('review-needed');
    expect(publicationBlock({ problems: [], reviewRequired: true, approved: true })).toBeNull();
    expect(publicationBlock({ problems: [], reviewRequired: false, approved: false })).toBeNull();
  });
});

describe('who may do what with a draft', () => {
  const draft: DraftStanding = { status: 'draft', editedBy: 1, reviewerId: null, approved: false };
  const review: DraftStanding = { ...draft, status: 'review', reviewerId: 2 };
  const may = (personId: number, isAdmin: boolean, standing: DraftStanding) => {
    const rights = draftRights({ personId, isAdmin }, standing);
    return rights && Object.entries(rights).flatMap(([right, has]) => (has ? [right] : []));
  };

  test('admins write it, until somebody reviews', () => {
    expect(may(1, true, draft)).toEqual(['edit', 'discard', 'askReview', 'publish']);
    expect(may(1, true, review)).toEqual(['discard', 'askReview', 'withdrawReview', 'publish']);
  });

  test('the asked reviewer says yes or what is missing, and yes once', () => {
    expect(may(2, false, review)).toEqual(['approve', 'return']);
    expect(may(2, false, { ...review, approved: true })).toEqual(['return']);
    expect(may(2, false, { ...review, status: 'draft' })).toEqual([]);
    expect(mayReview(1, draft)).toBe(false);
    expect(mayReview(2, draft)).toBe(true);
  });

  test('for everybody else it does not exist', () => {
    expect(may(3, false, draft)).toBeNull();
    expect(may(3, false, review)).toBeNull();
    expect(templateRights({ isAdmin: false })).toEqual({ review: false, edit: false });
  });
});

describe('a fresh key', () => {
  test('goes beyond every number that was ever given', () => {
    const taken = new Set([...keysOf(aTemplate()), 'day-60-9', 'day-60-9/4']);
    expect(freshKey('day-60', taken)).toBe('day-60-10');
    expect(freshKey('day-30', taken)).toBe('day-30-2');
    expect(freshKey('month-6', taken)).toBe('month-6-1');
    expect(freshSubKey('day-60-9', taken)).toBe('day-60-9/5');
  });

  test('is never one that is taken', () => {
    const anyKeys = fc.array(
      fc.tuple(fc.constantFrom('day-3', 'day-30'), fc.nat({ max: 400 })).map((pair) => pair.join('-')),
    );
    fc.assert(fc.property(anyKeys, (taken) => expect(taken).not.toContain(freshKey('day-30', taken))));
  });
});

describe('a slug', () => {
  test.each([
    ['Associate Cloud Engineer', 'associate-cloud-engineer'],
    ['  Ingénieur·e réseau (H/F) ', 'ingenieur-e-reseau-h-f'],
    ['系统工程师', 'template'],
    ['C++ & Go', 'c-go'],
  ])('of “%s” is %s', (role, slug) => expect(slugOf(role)).toBe(slug));

  test('is one, whatever the role', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (role) => {
        const slug = slugOf(role);
        expect(isSlug(slug)).toBe(true);
        const next = freeSlug(slug, new Set([slug, freeSlug(slug, new Set([slug]))]));
        expect(isSlug(next)).toBe(true);
        expect(next.endsWith('-3')).toBe(true);
      }),
    );
    expect(slugOf('x'.repeat(200))).toHaveLength(longestSlug);
  });
});
