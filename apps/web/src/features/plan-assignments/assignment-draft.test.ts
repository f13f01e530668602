import { expect, it } from '@jest/globals';
import { choose, emptyAssignment, missingWords, requestOf, startOf } from './assignment-draft';

const people = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ id: i + 1, name: `P${i}`, title: '', team: null, manager: null }));
const draft = { ...choose(emptyAssignment('2026-11-23'), people(2), true), templateSlug: 'engineer' };

it('asks for what was chosen, with a start of their own only where it differs', () => {
  const own = startOf(startOf(draft, 1, '2026-12-01'), 2, '2026-11-23');
  expect(requestOf(own)).toEqual({
    templateSlug: 'engineer',
    startDate: '2026-11-23',
    mentorSigns: false,
    pastDone: true,
    people: [{ personId: 1, startDate: '2026-12-01' }, { personId: 2 }],
  });
  expect(requestOf({ ...draft, mentor: { id: 9, name: 'Mia' } })).toMatchObject({ mentorId: 9 });
});

it.each([
  ['a role', { ...draft, templateSlug: null }, /^Choose a role/],
  ['a day', { ...draft, startDate: '2026-02-30' }, /^Choose a day/],
  ['a day of their own', startOf(draft, 1, ''), /^Choose a day/],
  ['somebody', choose(draft, people(2), false), /^Choose somebody/],
  ['fewer people', choose(draft, people(501), true), /^At most 500 people/],
])('asks for nothing while %s is missing, and says so', (_, without, says) => {
  expect(requestOf(without)).toBeNull();
  expect(missingWords(without)).toMatch(says);
});
