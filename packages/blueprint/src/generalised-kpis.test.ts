import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from './read-blueprint.js';

const read = (text: string) => readBlueprint({ text, format: 'text' });
const kpis = (text: string) => read(text).kpis.map(({ name, frequency }) => [name, frequency]);
const bounds = (text: string) =>
  read(text).kpis.map(({ name, bounds: [bound] }) => [name, bound ? [bound.op, bound.min, bound.max] : null]);

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
      ['Right first time', 'weekly'],
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

  test('as cards under their numbered names', () => {
    expect(
      kpis(
        'M.1 Panes cut\n    Definition   Panes that passed the light table\n    Target       40 or more\n    Reporting    Weekly\n\nM.2 Scrap of a day\n    Definition   Glass in the bin\n    Target       To be agreed\n    Reporting    After each shift',
      ),
    ).toEqual([
      ['Panes cut', 'Weekly'],
      ['Scrap of a day', 'After each shift'],
    ]);
    expect(bounds('## Late vans\n\n| Definition | vans after nine |\n|---|---|\n| Target | at most 2 |')).toEqual([
      ['Late vans', ['<=', null, 2]],
    ]);
  });

  test('in the column whose cells differ, not in that of their groups', () => {
    const rows = [
      'Area        What counts        Standard     Review',
      'Cutting     Panes spoilt       < 3 %        Weekly',
      'Cutting     Wheels worn        max 2        Monthly',
      'Fitting     Windows refitted   0            Monthly',
    ];
    expect(bounds(`1  RESULTS MEASURED\n\n${rows.map((row) => `  ${row}`).join('\n')}`)).toEqual([
      ['Panes spoilt', ['<', null, 3]],
      ['Wheels worn', ['<=', null, 2]],
      ['Windows refitted', ['=', 0, 0]],
    ]);
    const merged =
      '| Area | Indicator of it | Target |\n|---|---|---|\n| Cutting | Scrap | < 3% |\n| | Speed | 9 or more |';
    expect(kpis(`## KPIs\n\n${merged}`).map(([name]) => name)).toEqual(['Scrap', 'Speed']);
  });

  test('in lists of lists', () => {
    const text =
      '# Numbers\n\n```{list-table} Numbers\n:header-rows: 1\n\n* - Measure\n  - Formula\n  - Target\n* - Scrap\n  - bin over\n    stock\n  - `<3%`\n* - Mood\n  - asked\n  - TBD\n```';
    expect(bounds(text)).toEqual([
      ['Scrap', ['<', null, 3]],
      ['Mood', null],
    ]);
  });

  test('in sentences, also over several paragraphs', () => {
    const text =
      '## What success looks like\n\n### Care\n\nWe keep to these in every hall. Scrap: no more than 4% of the glass. Late vans stay below 3 per month.\n\n### Pace\n\nThe median pane is cut within 6 minutes. No more than 5% of panes wait over night.\n\n### Cost\n\nPower used in the hall falls by 5–8% per year.';
    expect(bounds(text)).toEqual([
      ['Scrap', ['<=', null, 4]],
      ['Late vans', ['<', null, 3]],
      ['Median pane is cut', ['<=', null, 6]],
      ['panes wait over night', ['<=', null, 5]],
      ['Power used in the hall', ['change', -8, -5]],
    ]);
    expect(bounds('## Measures\n\nScrap is below 3 %. The hall gets at most 4 complaints a year.')).toEqual([
      ['Scrap', ['<', null, 3]],
      ['complaints', ['<=', null, 4]],
    ]);
  });

  test('explained at length, where a sentence says what is wanted', () => {
    const about = 'It is counted by the light table at the end of each day and written on the board by the door.';
    expect(
      bounds(
        `# Hall measures\n\n## Terms\n\n- **Scrap:** ${about} The target is typically 4%.\n- **Mood:** ${about} There are six faces.\n- **Clear panes:** ${about} Most halls have a standard of 97% or higher.\n- **Wear:** ${about} The benchmark is 2.5.`,
      ),
    ).toEqual([
      ['Scrap', ['=', 4, 4]],
      ['Clear panes', ['>=', 97, null]],
      ['Wear', ['=', 2.5, 2.5]],
    ]);
  });

  test('beside how they stand, what others reach, and how far one may go', () => {
    expect(
      bounds(
        '## OKRs\n\n| Goal | Baseline | Stretch |\n|---|---|---|\n| Scrap | 9% | < 3% |\n| Late vans | 7 | 1 or fewer |',
      ),
    ).toEqual([
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['<=', null, 1]],
    ]);
    expect(
      bounds(
        '## KPIs\n\n| Measure | Q1 | Q2 | Q4 |\n|---|---|---|---|\n| Scrap | 9% | 6% | 3% |\n| Clear panes | 90% | 93% | 97% |',
      ),
    ).toEqual([
      ['Scrap', ['=', 3, 3]],
      ['Clear panes', ['=', 97, 97]],
    ]);
    expect(
      bounds(
        '## KPIs\n\n| KR | Done |\n|---|---|\n| Zero late vans | Blocked |\n| Scrap at the 30 and 60-day marks below 5% | Yes |',
      ),
    ).toEqual([
      ['late vans', ['=', 0, 0]],
      ['Scrap at the 30 and 60-day marks', ['<', null, 5]],
    ]);
  });

  test('as promises of a service, and with both ends of the way', () => {
    expect(
      bounds(
        '## Service level objectives\n\n- 99% of calls are answered\n- Vans on time: 98.5%\n- Scrap: from 9% to 4% by Q4\n- Late vans: 12 → 5 by June 2031\n- Visits: currently 8, target 12',
      ),
    ).toEqual([
      ['calls are answered', ['=', 99, 99]],
      ['Vans on time', ['=', 98.5, 98.5]],
      ['Scrap', ['=', 4, 4]],
      ['Late vans', ['=', 5, 5]],
      ['Visits', ['=', 12, 12]],
    ]);
  });

  test('but not alarms, formulas, times, weights, nor what others reach', () => {
    const text = [
      '# Hall KPIs',
      '## Scorecard',
      '| Measure | Target |\n|---|---|\n| Scrap | < 3% |\n| Late vans | 0 |\n\nTotal weight: 100%',
      '## Alert thresholds\n\n- Scrap in a hall > 20%\n- Vans late > 8',
      '## How it is calculated\n\nClear panes = (Panes passed / Panes cut) × 100\nWear = Wheels used / Wheels bought × 12',
      '## Other halls\n\n| Metric | Industry average | Ours |\n|---|---|---|\n| Power | 80% | 95% |\n| Noise | 70% | 60% |',
      '## Measures of success\n\n- In 3 months, you will have cut alone\n- In 6 months, you will have fitted a dome\n- The following hold from month 3',
    ].join('\n\n');
    expect(bounds(text)).toEqual([
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['=', 0, 0]],
    ]);
  });

  test('under words that say how one will know', () => {
    expect(
      kpis(
        'HOW WE WILL KNOW IT WORKS\n\n● Scrap: between 2 and 4 per week.\n● Late vans: none.\n● Noise: 70 or less, checked monthly.\n● Panes of old stock: at most 10%, I get this weekly from the yard.\n● Mood: no target, we only ask.',
      ),
    ).toEqual([
      ['Scrap', ''],
      ['Late vans', ''],
      ['Noise', 'Monthly'],
      ['Panes of old stock', 'Weekly'],
      ['Mood', ''],
    ]);
  });

  test('behind a label, parted by commas or semicolons', () => {
    const three = [
      ['Mood', ['>', 50, null]],
      ['late vans', ['<', null, 2]],
      ['clear panes', ['>=', 90, null]],
    ];
    expect(bounds('KPIs: Mood > 50; late vans < 2%; clear panes ≥ 90%')).toEqual(three);
    expect(bounds('Measures: Mood > 50, late vans < 2%, clear panes ≥ 90%.')).toEqual(three);
  });

  test('as names each over its bound, as settings, and as names that go on below', () => {
    const two = [
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['<=', null, 2]],
    ];
    expect(bounds('KEY FIGURES\n\nScrap\n  below 3%, weekly\nLate vans\n  at most 2 a month')).toEqual(two);
    expect(
      bounds(
        '## SLOs\n\n```yaml\nslos:\n  - name: Scrap\n    target: < 3%\n  - name: Late vans\n    target: at most 2\n```',
      ),
    ).toEqual(two);
    expect(
      bounds(
        '  5. INDICATORS\n\n  Indicator                Target    Measured\n\n  Late vans                <= 2      weekly\n  Panes cut right          >= 97 %   weekly\n  the first time',
      ),
    ).toEqual([
      ['Late vans', ['<=', null, 2]],
      ['Panes cut right the first time', ['>=', 97, null]],
    ]);
  });

  test('whose headings count them, and in the column that is met', () => {
    expect(bounds('## KPIs\n\n### KPI 1: Scrap\n\nTarget: < 3%\n\n### KPI 2: Late vans\n\nTarget: 0')).toEqual([
      ['Scrap', ['<', null, 3]],
      ['Late vans', ['=', 0, 0]],
    ]);
    expect(
      bounds(
        '## Scorecard\n\n| Measure | Below | Meets | Exceeds |\n|---|---|---|---|\n| Scrap | > 6% | 3–6% | < 3% |\n| Panes | < 30 | 30–40 | > 40 |',
      ),
    ).toEqual([
      ['Scrap', ['range', 3, 6]],
      ['Panes', ['range', 30, 40]],
    ]);
  });
});
