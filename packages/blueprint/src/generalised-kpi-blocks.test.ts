import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from './read-blueprint.js';

const read = (text: string) => readBlueprint({ text, format: 'text' });
const bounds = (text: string) =>
  read(text).kpis.map(({ name, bounds: [bound] }) => [name, bound ? [bound.op, bound.min, bound.max] : null]);

describe('measures', () => {
  test('under a line that announces them, on a line that says so, and behind the goals', () => {
    const two = [
      ['Scrap', ['<', null, 3]],
      ['late vans', ['<=', null, 2]],
    ];
    expect(bounds('- Cut panes\n- How it is measured\n  - Scrap: < 3%\n  - late vans: at most 2')).toEqual(two);
    expect(
      bounds(
        '## Duties\n\n### Cutting\n\n- Cut\n\n*KPI: Scrap below 3%*\n\n### Fitting\n\n- Fit\n\n*KPI: late vans at most 2*',
      ),
    ).toEqual(two);
    expect(
      bounds(
        '## First 30 days\n\n- Cut alone\n- Know the racks\n\nWe look at these each month.\n\n| Figure | We expect |\n|---|---|\n| Scrap | < 3% |\n| late vans | 2 or fewer |',
      ),
    ).toEqual(two);
  });

  test('in tables turned on their side, or with the bound beside the name', () => {
    const two = [
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['<=', null, 2]],
    ];
    expect(
      bounds(
        '| KPI | Scrap | Late vans |\n|---|---|---|\n| Target | < 3% | at most 2 |\n| Frequency | weekly | monthly |',
      ),
    ).toEqual(two);
    expect(
      bounds(
        '## KPIs\n\n| KPI | Why it matters | Reported |\n|---|---|---|\n| Scrap < 3% | dear | weekly |\n| Late vans ≤ 2 | rude | monthly |\n| Total | | |',
      ),
    ).toEqual(two);
  });

  test('but not ratings, bonuses, courses and footnotes', () => {
    const text = [
      '## Rating scale\n\n| Rating | Meaning |\n|---|---|\n| 5 | more than 110% of target |\n| 1 | below 70% |',
      '## Bonus\n\n- 100% of target: 5% of salary\n- 120% of target: 8% of salary',
      '## Training\n\n- Saw course (at least 4 hours)\n- Exam: 80% to pass',
      '## KPIs\n\n| KPI | Target |\n|---|---|\n| Scrap | < 3% |\n\n¹ by weight, 2% is usual\n² at most 10 a year',
    ].join('\n\n');
    expect(bounds(text)).toEqual([['Scrap', ['<', null, 3]]]);
  });
});
