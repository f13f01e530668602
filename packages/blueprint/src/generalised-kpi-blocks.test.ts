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

  test('under objectives, rhythms and headings of their own', () => {
    const two = [
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['<=', null, 2]],
    ];
    expect(
      bounds(
        '## OKRs\n\n### Objective 1: Lean hall\n\n* **Key Result 1.1:** Scrap\n    * _Owner:_ Ann\n    * _Target:_ below 3%\n* **Key Result 1.2:** Late vans\n    * _Target:_ at most 2',
      ),
    ).toEqual(two);
    expect(
      read('## Metrics\n\n### Weekly\n\n- Scrap: < 3%\n\n### Monthly\n\n- Late vans: at most 2').kpis.map(
        ({ name, frequency }) => [name, frequency],
      ),
    ).toEqual([
      ['Scrap', 'Weekly'],
      ['Late vans', 'Monthly'],
    ]);
    expect(
      bounds(
        '## Promises\n\n### Scrap\n\n- **Target**: < 3%\n- **Measurement**: by weight\n\n### Late vans\n\n- **Target**: at most 2\n- **Measurement**: by the gate',
      ),
    ).toEqual(two);
    expect(bounds('## Goal: good work\n\n### KRs:\n\n- Scrap < 3%\n- Late vans ≤ 2')).toEqual(two);
  });

  test('but not shares of a week, nor tables of skills', () => {
    const text = [
      '## Responsibilities\n\n- Cutting (60%)\n- Fitting (30%)\n- Talks (10%)',
      '## How the week is spent\n\n| What | Share |\n|---|---|\n| Cutting | 60% |\n| Fitting | 40% |',
      '## Skills\n\n| Skill | Level |\n|---|---|\n| Cutting | 4/5 |\n| Fitting | 3/5 |',
    ].join('\n\n');
    expect(bounds(text)).toEqual([]);
  });

  test('with a target of several levels, and names of which few are bound', () => {
    expect(
      bounds(
        '## Metrics\n\n### Scrap\n\n- **Definition**: by weight\n- **Target**:\n  - Best: less than 3%\n  - Fair: 3–6%',
      ),
    ).toEqual([['Scrap', ['<', null, 3]]]);
    expect(
      bounds('## Key performance indicators\n\n- Mood of guests (target: 4.5/5)\n- Late vans\n- Panes sent back'),
    ).toEqual([
      ['Mood of guests', ['=', 4.5, 4.5]],
      ['Late vans', null],
      ['Panes sent back', null],
    ]);
  });

  test('in tables whose cells go on below, and in headings that bound them', () => {
    const two = [
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['<=', null, 2]],
    ];
    const rows = [
      'Figure       Definition                  Goal             Cycle',
      'Scrap        Glass in the bin over all   < 3 %            weekly',
      '             taken from the rack',
      'Late vans    Vans out after nine         not more than    monthly',
      '                                         2 a month',
    ];
    expect(bounds(`  3  KEY FIGURES\n\n${rows.map((row) => `  ${row}`).join('\n')}`)).toEqual(two);
    expect(
      bounds('## KPIs\n\n### Scrap – below 3%\n\nGlass is dear.\n\n### Late vans (at most 2)\n\nGuests wait.'),
    ).toEqual(two);
  });
});

test('a measure whose targets have a heading of their own is named by the one above', () => {
  expect(
    bounds(
      '# Shop KPIs\n\n## 1. Broken panes\n\n**Definition**: share of all\n\n### Targets & Benchmarks\n\n- **Target**: ≤ 2%\n- **Industry**: 4%\n\n### Measurement frequency\n\n- **Reviews**: each month\n- **Alarms**: at once',
    ).map(([name]) => name),
  ).toEqual(['Broken panes']);
});
