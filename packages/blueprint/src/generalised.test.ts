import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from './read-blueprint.js';

const read = (text: string) => readBlueprint({ text, format: 'text' });
const kpis = (text: string) => read(text).kpis.map(({ name, frequency }) => [name, frequency]);

describe('measures', () => {
  test('as terms with their bounds', () => {
    const text =
      '## Scorecard\n\n**Repeat guests**\n\n≥ 40%, monthly\n\n**Net promoter score**\n\n50 or better, quarterly';
    expect(kpis(text)).toEqual([
      ['Repeat guests', 'Monthly'],
      ['Net promoter score', 'Quarterly'],
    ]);
  });

  test('as labelled lines, and under a column that names the level', () => {
    expect(
      kpis('Measure: Open jobs\nTarget: at most 5\nFrequency: weekly\n\nMeasure: Visits\nTarget: 10 per month'),
    ).toEqual([
      ['Open jobs', 'weekly'],
      ['Visits', ''],
    ]);
    expect(
      kpis(
        '| Service level | Definition | Objective | Reviewed |\n|---|---|---|---|\n| Reply | age | < 2 hours | weekly |\n| Errors | share | at most 1% | monthly |',
      ),
    ).toEqual([
      ['Reply', 'weekly'],
      ['Errors', 'monthly'],
    ]);
  });

  test('over their bounds, with how often in a sentence of its own', () => {
    expect(
      kpis('3. NUMBERS\n\nPanes broken\n    Not above 10 per cent. Every month.\n\nVans late\n    None. Every week.'),
    ).toEqual([
      ['Panes broken', 'Every month'],
      ['Vans late', 'Every week'],
    ]);
  });

  test('with a time in their name, or compared with what was', () => {
    expect(
      kpis(
        '## KPIs\n\n- **Jobs open longer than 24 hours** — none (monthly)\n- **Mood** — better than last year (yearly)\n- **Scrap** — at most 3% (weekly)\n- **Panes cut** — 40 or more (daily)\n- **Calls** — under 5 (weekly)',
      ),
    ).toEqual([
      ['Jobs open longer than 24 hours', 'Monthly'],
      ['Mood', 'Yearly'],
      ['Scrap', 'Weekly'],
      ['Panes cut', 'Daily'],
      ['Calls', 'Weekly'],
    ]);
  });

  test('with two labels on a line, under their names', () => {
    const text =
      '----------\nKey figures\n----------\nRight first time\n     Target: >= 98,5 %        Follow-up: weekly, board\nSpoilt panes\n     Target: 0                Follow-up: monthly';
    expect(kpis(text)).toEqual([
      ['Right first time', 'weekly, board'],
      ['Spoilt panes', 'monthly'],
    ]);
    expect(read(text).kpis[0]!.bounds).toMatchObject([{ op: '>=', min: 98.5 }]);
  });

  test('each with a heading, whatever its words name', () => {
    expect(
      kpis(
        '## Support KPIs\n\n**Escalation Rate**:\n- Definition: share of jobs passed on\n- Target: < 20%\n\n**Average Reply Time**:\n- Target: < 2 hours',
      ).map(([name]) => name),
    ).toEqual(['Escalation Rate', 'Average Reply Time']);
  });

  test('but not lengths of meetings, nor telephone numbers', () => {
    expect(
      kpis(
        '## Shift scorecard\n\n| Measure | Goal |\n|---|---|\n| Late vans | under 3 |\n\n## Meetings\n\n| Meeting | Day | Length |\n|---|---|---|\n| Start | every day | 10 min |\n| Parts | Wednesday | 45 min |',
      ).map(([name]) => name),
    ).toEqual(['Late vans']);
    expect(
      kpis(
        '1  Purpose\n\nTo say what counts.\n\n2  Scorecard\n\n  Measure      Goal\n  Late vans    under 3\n  Scrap        below 2 %\n\n3  Whom to call\n\n  The boss     Ann      ext. 310\n  The doctor   Dr. Lee  8 to 12',
      ).map(([name]) => name),
    ).toEqual(['Late vans', 'Scrap']);
  });

  test('in one paragraph, and parted by dashes', () => {
    expect(kpis('How we measure: Late jobs: < 10, weekly. Visits twice: at most 5%, monthly.')).toEqual([
      ['Late jobs', 'Weekly'],
      ['Visits twice', 'Monthly'],
    ]);
    expect(kpis('## KPIs\n\n- Calls lost - below 4 % - weekly')).toEqual([['Calls lost', 'Weekly']]);
  });
});

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
