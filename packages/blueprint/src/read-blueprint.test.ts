import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expectedShape } from './expected-shape.js';
import { readBlueprint } from './read-blueprint.js';
import { wordsOf } from './span.js';

const read = (text: string) => readBlueprint({ text, format: 'text' });
const goals = (text: string) => read(text).phases.map((phase) => [phase.key, ...phase.goals.map((goal) => goal.text)]);

describe('phases', () => {
  test('under headings without markup', () => {
    expect(goals('First 30 days\n• Learn the till\n• Count 2 aisles\n\nDays 31 to 60\n• Run a shift')).toEqual([
      ['day-30', 'Learn the till', 'Count 2 aisles'],
      ['day-60', 'Run a shift'],
    ]);
  });

  test('as lines without bullets', () => {
    expect(goals('Week 1\nMeet your guide\nSet up the desk\n\nWeek 2\nClose one order\nRead the rules')).toEqual([
      ['week-1', 'Meet your guide', 'Set up the desk'],
      ['week-2', 'Close one order', 'Read the rules'],
    ]);
  });

  test('as the columns of a table', () => {
    expect(goals('| | 30 days | 60 days |\n|---|---|---|\n| Learn | Read the rules | Know the exceptions |')).toEqual([
      ['day-30', 'Read the rules'],
      ['day-60', 'Know the exceptions'],
    ]);
  });

  test('as the rows of a table', () => {
    expect(goals('| When | Goals |\n|---|---|\n| Month 1 | Meet all; read on |\n| Month 2 | Sell |')).toEqual([
      ['day-30', 'Meet all', 'read on'],
      ['day-60', 'Sell'],
    ]);
  });

  test('of forms that date each goal', () => {
    expect(goals('Goal: Run a drill\nDue: end of month 2\n\nGoal: Close the audit\nDue: month 6')).toEqual([
      ['day-60', 'Run a drill'],
      ['month-6', 'Close the audit'],
    ]);
  });

  test('again under another level, which is their variant', () => {
    const text = '# Level A\n## 30 days\n- Learn\n# Level B\n## 30 days\n- Teach';
    expect(read(text).phases.map((phase) => phase.variant)).toEqual(['Level A', 'Level B']);
  });

  test.each([
    ['prose that mentions a plan', 'A 30-60-90 day plan helps. In the first 30 days you listen, by day 60 you act.'],
    ['what an employer offers', '## What we offer\n- 30 days of leave\n- after 90 days a bonus'],
    ['a career path', '## Career path\n- First 6 months: learning\n- 6–12 months: owning'],
    ['a look back', '3. First 30 days: what went wrong\n- access took 9 days\n- nobody had told the night shift'],
    [
      'an article',
      '# How plans work\n## Why plan?\nSo.\n## First 30 days\n- Listen\n## How to start\nSo.\n## Tips\n- Ask\n## What is next?\nNo.',
    ],
  ])('are not made of %s', (_, text) => {
    expect(read(text).phases).toEqual([]);
  });
});

test('KPIs are found by their shape where no heading names them', () => {
  const { kpis } = read('What good looks like\n- Orders lost: 0\n- Late orders: ≤ 2%\n- Reply time: under 4 hours');
  expect(kpis.map((kpi) => [kpi.name, kpi.bounds[0]?.max])).toEqual([
    ['Orders lost', 0],
    ['Late orders', 2],
    ['Reply time', 4],
  ]);
});

test('skills keep their tier and importance', () => {
  const { skills } = read(
    'Must-have skills\n- Sewing (Critical)\n- Cutting (Optional to Important; seasonal)\nNice-to-have skills\n- Dyeing',
  );
  expect(skills.map(({ name, tier, importance }) => [name, tier, importance])).toEqual([
    ['Sewing', 'must-have', 'Critical'],
    ['Cutting', 'must-have', 'Optional to Important'],
    ['Dyeing', 'nice-to-have', 'Optional'],
  ]);
});

test('nothing is lost: a line is read or listed as unused', () => {
  const text = '# Tailor\n\nWelcome to the shop.\n\n## Week 1\n- Cut one shirt\n\nSubscribe\n';
  const { unused } = read(text);
  expect(unused.map(({ text: line, why }) => [line, why])).toEqual([
    ['Welcome to the shop.', 'not-understood'],
    ['Subscribe', 'noise'],
  ]);
});

test('a foreign language is said, and the headings that were not understood', () => {
  const { remarks, phases } = read(
    '# Einarbeitung\n\n## Erste 30 Tage\n- Die Kasse kennenlernen und die Liste prüfen\n- Mit der Leitung sprechen',
  );
  expect(phases).toEqual([]);
  expect(remarks.join(' ')).toMatch(/German.*Erste 30 Tage/s);
});

test('every place holds the words that were read there', () => {
  const text = 'Week 1\n- Read [the *guide*](a.md)\n- Learn:\n  - `one` thing\n\nKPIs\n- Loss: <2%';
  const blueprint = read(text);
  const all = blueprint.phases.flatMap((phase) => phase.goals.flatMap((goal) => [goal, ...goal.subgoals]));
  for (const { place, text: said } of all) {
    const there = wordsOf(text.slice(place.start, place.end)).split(' ');
    expect(
      wordsOf(said)
        .split(' ')
        .every((word) => there.includes(word)),
    ).toBe(true);
  }
});

test('any text at all is read, and every place lies inside it', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '- ',
      '-',
      '1) x',
      '| a | b |',
      '## Week 1',
      'KPIs:',
      '((((',
      '\t\t- x',
      '**a**',
      '> q',
      '---',
      'a  b  c',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const blueprint = read(text);
      const places = [blueprint.phases, blueprint.kpis, blueprint.skills, blueprint.unused]
        .flat()
        .map((item) => item.place);
      for (const { start, end, line: first, lastLine } of places) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(first).toBeLessThanOrEqual(lastLine);
      }
      expect(expectedShape(blueprint).phases).toHaveLength(blueprint.phases.length);
    }),
    { numRuns: 300 },
  );
});
