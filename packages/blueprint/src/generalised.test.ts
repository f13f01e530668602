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

  test('under headings for success or progression, where they speak to the hire', () => {
    expect(
      goals(
        '# Glazier\n\n### Measures of success:\n\n- Within your first month, you will cut alone.\n- Within your third month, you will fit a window.',
      ),
    ).toEqual([
      ['day-30', 'you will cut alone.'],
      ['day-90', 'you will fit a window.'],
    ]);
    expect(
      goals('# Glazier\n\n### Role progression\n\nWithin 1 month, you will:\n\n- Cut alone\n- Know the racks'),
    ).toEqual([['day-30', 'Cut alone', 'Know the racks']]);
    expect(goals('# Glazier\n\n### Career path\n\nAfter 12 months\n\n- Senior glazier\n- Estimator')).toEqual([]);
  });

  test('of paragraphs that open with what to do in bold', () => {
    const text =
      '## Month 1: look\n\nMany start too fast, and then have to go back.\n\n**Meet the crew** - all of them, those of the other hall too, and whoever comes by on Friday to say hello or to fetch something that was left behind. I will ask:\n\n* What they like\n* What they need\n\n**Walk the hall.** One learns more there than from any plan that hangs in the office.\n\n## Month 2: help\n\n**Fix one thing.** The smaller it is, the sooner somebody will have a use for it.\n\n**Organise the racks!** Nobody likes to, and everybody is glad of it when it is done.';
    expect(goals(text)).toEqual([
      [
        'day-30',
        expect.stringMatching(/^Meet the crew - all .* I will ask: \/ What they like \/ What they need$/),
        'Walk the hall.',
      ],
      ['day-60', 'Fix one thing.', 'Organise the racks!'],
    ]);
  });

  test('behind ruled titles, and so many days after the start', () => {
    expect(
      goals(
        '-----\nMilestone 1 - 30 days after start date\n-----\n1.1  Cut alone\n     Evidence: a note\n1.2  Know the racks',
      ),
    ).toEqual([['day-30', 'Cut alone', 'Know the racks']]);
    expect(goals('Hi Sam,\n\nWEEK ONE\n\n- Cut alone\n\nT+30\n\n- Fit a window')).toEqual([
      ['week-1', 'Cut alone'],
      ['day-30', 'Fit a window'],
    ]);
  });

  test('of which a week has its days, or several roles their own', () => {
    expect(goals('## Week 1\n\n### Day 1\n\n- Cut alone\n\n### Day 5\n\n- Know the racks')).toEqual([
      ['week-1', 'Cut alone', 'Know the racks'],
    ]);
    const roles =
      'Day 1\n- Meet the crew\n\nRole-specific onboarding\n\nFitters\n- Day 1: load the van\n- Day 2: fit a window\n\nCutters\n- Day 1: sharpen the wheel\n- Day 2: cut ten panes';
    expect(read(roles).phases.map(({ key, variant }) => [key, variant])).toEqual([
      ['day-1', undefined],
      ['day-1', 'Fitters'],
      ['day-2', 'Fitters'],
      ['day-1', 'Cutters'],
      ['day-2', 'Cutters'],
    ]);
  });

  test('under bold words that name the phase and what it is about', () => {
    const text =
      '## Your first 90 days\n\n**Days 1–30 · Learn.** Cut panes in the hall and learn the racks by heart.\n\n**Days 31–60 · Fit.** Fit a window with somebody, then alone.';
    expect(goals(text)).toEqual([
      ['day-30', 'Cut panes in the hall and learn the racks by heart.'],
      ['day-60', 'Fit a window with somebody, then alone.'],
    ]);
  });

  test('are not titles over what an essay tells', () => {
    expect(
      goals(
        '# The dip\n\n## The first 30 days: everybody is kind\n\nPeople remember the flowers.\n\n## Days 30 to 60: the dip\n\nThen the kindness runs out.\n\n## Days 60 to 90: the climb\n\nThose who climbed out said the same.',
      ),
    ).toEqual([]);
  });

  test('without the lines that only say them once more', () => {
    const text =
      '# Glazier\n\n## Day 30\n\n- Cut 40 panes\n- Know the racks\n\n## Day 60\n\n- Fit a window\n- Drive the van\n\n## In short\n\n- Day 30: panes, racks\n- Day 60: window, van';
    expect(goals(text)).toEqual([
      ['day-30', 'Cut 40 panes', 'Know the racks'],
      ['day-60', 'Fit a window', 'Drive the van'],
    ]);
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
