import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from './read-blueprint.js';

const read = (text: string) => readBlueprint({ text, format: 'text' });

describe('skills', () => {
  const skills = (text: string) => read(text).skills.map(({ name, tier }) => [name, tier]);

  test('under lettered headings of a numbered section', () => {
    const text =
      'I. MILESTONES\n\nWithin 30 days\n\n▪ Build it once\n\nII. KNOWLEDGE\n\nA. Needed on the first day\n\n1. Soldering (Critical)\n   Used for: repairs\n\nB. Coming up\n\n1. Robots (Optional)\n   Used for: the new hall';
    expect(skills(text)).toEqual([
      ['Soldering', 'must-have'],
      ['Robots', 'emerging'],
    ]);
  });

  test('by their levels, and on a line of their own', () => {
    expect(skills('# Toolbox\n\n- Sewing — Advanced\n- Dyeing — Competent')).toEqual([
      ['Sewing', 'capability'],
      ['Dyeing', 'capability'],
    ]);
    expect(skills('Plan\n\nMust know: charting, first aid')).toEqual([
      ['charting', 'must-have'],
      ['first aid', 'must-have'],
    ]);
  });
});

test('what a next level is reached by is told under a line that ends in “when”', () => {
  const text =
    '# Glazier\n\n## Skills\n\n- Cutting\n\nLevel 2 is reached when the glazier has:\n\n1. fitted a dome\n2. trained a newcomer';
  expect(read(text).promotionCriteria.map((one) => one.text)).toEqual(['fitted a dome', 'trained a newcomer']);
});

test.each([
  ['To be put forward for **Senior Glazier** show us:', 'promotionCriteria'],
  ['From Glazier II to Glazier III', 'promotionCriteria'],
  ['The human side', 'softSkills'],
] as const)('what is listed under “%s” is read as %s', (title, field) => {
  expect(read(`# Glazier\n\n### ${title}\n\n- fitted a dome\n- trained a newcomer`)[field]).toHaveLength(2);
});

test.each(['It would be lovely if you also have', 'Not required, but fun', 'Would love for you to have'])(
  'skills under “%s” are nice to have',
  (title) => {
    expect(read(`# Glazier\n\n### ${title}\n\n- Soldering`).skills).toMatchObject([{ tier: 'nice-to-have' }]);
  },
);

test.each([
  ['Post title:\tGlazier, North Hall\nGrade:\t4\n\nPURPOSE', 'Glazier, North Hall'],
  [
    'From: Ann\nTo: Sam\nSubject: Re: Before you start - Shop Manager, North Hall\n\nHi Sam,\n\nhere we go.\n\nAnn\nHead of Sales',
    'Shop Manager, North Hall',
  ],
])('the role of %j is %s', (text, role) => {
  expect(read(text).role?.text).toBe(role);
});
