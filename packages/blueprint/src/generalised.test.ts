import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from './read-blueprint.js';

const read = (text: string) => readBlueprint({ text, format: 'text' });
const goals = (text: string) =>
  read(text).phases.map(({ key, goals: all }) => [
    key,
    ...all.map((goal) => [goal.text, ...goal.subgoals.map((sub) => sub.text)].join(' / ')),
  ]);
const kpis = (text: string) => read(text).kpis.map(({ name, frequency }) => [name, frequency]);

describe('plans', () => {
  test('of which each phase is one line of dashes', () => {
    const text =
      'Plan for a Florist\n\n30-day goals – Learn the names of the stock – Tie two bouquets\n\n60-day goals – Run the till alone – Order for a week';
    expect(goals(text)).toEqual([
      ['day-30', 'Learn the names of the stock', 'Tie two bouquets'],
      ['day-60', 'Run the till alone', 'Order for a week'],
    ]);
  });

  test('numbered down to the fourth rank', () => {
    const text =
      '1. Plan\n\n1.1 Weeks 1 to 2\n1.1.1 Walk the yard\n1.1.2 Know what is often forgotten\n1.1.2.1 lights\n1.1.2.2 tyres\n\n1.2 Weeks 3 to 6\n1.2.1 Drive one route';
    expect(goals(text)).toEqual([
      ['week-2', 'Walk the yard', 'Know what is often forgotten / lights / tyres'],
      ['week-6', 'Drive one route'],
    ]);
  });

  test('with days in words, behind a table of contents and a title that names the whole time', () => {
    const text =
      '# Florist, first half-year\n\n| Shop | North |\n|---|---|\n\nContents\nThirty-day goals\nSixty-day goals\nMeasures\n\n## Thirty-day goals\n\n- Tie no fewer than 3 bouquets\n\n## Sixty-day goals\n\n- Run the till\n\n## Measures\n\n- KR1: late orders ≤ 5%\n\n---\nHistory · Privacy · Imprint';
    expect(goals(text)).toEqual([
      ['day-30', 'Tie no fewer than 3 bouquets'],
      ['day-60', 'Run the till'],
    ]);
    expect(read(text).phases[0]!.goals[0]!.target).toMatchObject({ min: 3, max: null });
    expect(kpis(text)).toEqual([['late orders', '']]);
  });

  test('of which each phase is a bullet among others, before an equals sign', () => {
    const text =
      '# Glazier\n\n### What you can expect:\n\n* Cut panes to size.\n* **After 1st month =** Cutting alone. You know the racks.\n* **At 3 months =** You fit at least one window a week.\n* This list may change.';
    expect(goals(text)).toEqual([
      ['day-30', 'Cutting alone. You know the racks.'],
      ['day-90', 'You fit at least one window a week.'],
    ]);
  });

  test('of the hire, told of in the third person', () => {
    const text =
      '# Plan\n\n## Week 1\n\n- The new hire meets their team\n- The new hire sets up their bench\n- The new hire knows their buddy\n\n## Week 2\n\n- The new hire cuts a pane';
    expect(goals(text).map(([key]) => key)).toEqual(['week-1', 'week-2']);
  });

  test('are not what a rule allows after a time', () => {
    expect(goals('# House rules\n\n## 4.6 After 12 months\n\nAfter 12 months you may ask for:\n\n- a bicycle')).toEqual(
      [],
    );
    expect(
      goals('# Handbook\n\n## First 30 days\n\nCosts must be handed in within this time:\n\n- receipts\n- the form'),
    ).toEqual([]);
  });
});

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
