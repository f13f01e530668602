import { expect, test } from '@jest/globals';
import { ratingsSay } from './criterion-words.js';
import { criterionSentences } from './packet-words.js';
import type { PacketCriterion } from './packet.js';
import type { CriterionRating, CriterionScale } from './readiness-facts.js';

const names: Record<number, string> = { 1: 'Mei', 2: 'Ruth' };
const by = (id: number, rating: CriterionScale | null) => ({ by: id, rating }) as CriterionRating;
const said = (manager: CriterionScale | null, hire: CriterionScale | null, reader: number | null = null) =>
  ratingsSay({ manager: by(2, manager), hire: by(1, hire) }, (id) => (id === reader ? 'you' : names[id]!), reader);

test('two who see it alike are said once, two who differ in one sentence', () => {
  expect(said('consistently', 'consistently')).toBe('Ruth and Mei say consistently');
  expect(said('sometimes', 'consistently')).toBe('Ruth says sometimes, Mei consistently');
  expect(said('sometimes', null)).toBe('Ruth says sometimes');
  expect(said(null, 'not yet')).toBe('Mei says not yet');
  expect(said(null, null)).toBe('');
});

test('the reader is “you”, on either side', () => {
  expect(said('sometimes', 'consistently', 2)).toBe('You say sometimes, Mei consistently');
  expect(said('sometimes', 'sometimes', 1)).toBe('Ruth and you say sometimes');
  expect(said(null, 'not yet', 1)).toBe('You say not yet');
});

const criterion = (given: Partial<PacketCriterion>) =>
  criterionSentences({
    ...{ key: 'a', source: 'promotion', text: 'A', weight: 'required', weightInferred: true, verdict: 'met', says: '' },
    ...{ confirmedBy: 'Ruth', ago: '5 weeks ago', stale: false, evidence: [], ruling: null },
    ...given,
  });
const evidence = [{ text: 'A note', url: null, by: 'Mei', on: '2027-01-05', age: '5 weeks old' }];

test('a packet says when something was last done only where nothing that shows it has an age', () => {
  expect(criterion({ source: 'kpi', confirmedBy: 'Mei', says: 'Met in the last period read' })).toBe(
    'Met, read by Mei 5 weeks ago. Met in the last period read.',
  );
  expect(criterion({ source: 'skill', says: 'Independent, as asked' })).toBe(
    'Met, confirmed by Ruth, rated 5 weeks ago. Independent, as asked.',
  );
  expect(criterion({ evidence, says: 'Ruth says consistently' })).toBe(
    'Met, confirmed by Ruth. Ruth says consistently.',
  );
  expect(criterion({ evidence, stale: true, ago: '8 months ago' })).toBe(
    'Met, confirmed by Ruth, stale: the newest is from 8 months ago.',
  );
  expect(criterion({ verdict: 'no evidence', confirmedBy: null, ago: null })).toBe('No evidence.');
});
