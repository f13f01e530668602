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
    expect(
      goals('## Week 1\n\n- Day 1: Cut with somebody\n- Day 2-5: Know the racks\n- Friday: talk with the boss'),
    ).toEqual([['week-1', 'Day 1: Cut with somebody', 'Day 2-5: Know the racks', 'Friday: talk with the boss']]);
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

  test('in the sentences of one paragraph', () => {
    const text =
      "# Glazier\n\n## What you'll do\n\nIn the first 30 days, you'll learn the racks. You'll cut with somebody. By day 60, you'll fit a window alone.";
    expect(goals(text)).toEqual([
      ['day-30', "you'll learn the racks. You'll cut with somebody."],
      ['day-60', "you'll fit a window alone."],
    ]);
  });

  test('with the time behind what each line is about', () => {
    const text =
      '### What your first 12 months will look like\n\n* **Cutting:** Within six months, cut domes alone.\n* **Vans:** In the first 3 months, drive all routes.';
    expect(goals(text)).toEqual([
      ['month-6', 'Cutting: Within six months, cut domes alone.'],
      ['day-90', 'Vans: In the first 3 months, drive all routes.'],
    ]);
  });

  test('up to the lines of measures that a paragraph leads to', () => {
    const text =
      'FIRST 30 DAYS\n\n- Meet the crew\n- Walk the hall\n\nYou asked what good means. These are the numbers that I report to the board.\n\n  Broken panes: below 8%\n  Vans on time: at least 95%';
    expect(goals(text)).toEqual([['day-30', 'Meet the crew', 'Walk the hall']]);
    expect(kpis(text).map(([name]) => name)).toEqual(['Broken panes', 'Vans on time']);
  });

  test('in plain mail, up to where its measures begin', () => {
    const text =
      'Hi Sam,\n\n*** First month: listen ***\n\n- Meet the crew\n- Walk the hall\n\n*** Second month: help ***\n\n- Fix one thing\n\nNow the numbers. I do not like surprises in the quarter, so these are the ones that I look at myself on every Monday:\n\n1. Broken panes: under 8%, monthly.\n2. Vans on time: at least 95%, weekly.';
    expect(goals(text)).toEqual([
      ['day-30', 'Meet the crew', 'Walk the hall'],
      ['day-60', 'Fix one thing'],
    ]);
    expect(kpis(text)).toEqual([
      ['Broken panes', 'Monthly'],
      ['Vans on time', 'Weekly'],
    ]);
  });

  test('once, though the page holds its text twice or says one phase again', () => {
    const plan = '**In 3 months**\n\n\\- Cut alone\n\\- Know the racks\n\n**In 6 months**\n\n\\- Fit a window\n';
    expect(goals(`**What success looks like**\n\n${plan}\n**What success looks like**\n\n${plan}`)).toEqual([
      ['day-90', 'Cut alone', 'Know the racks'],
      ['month-6', 'Fit a window'],
    ]);
    const again =
      '## First 30 days\n\n- Cut alone\n\n## Days 31-60\n\n- Fit a window\n\n## Days 61-90\n\n- Lead a job\n\n## What you should know\n\nBy the end of your first 90 days, you should be able to:\n\n- Name every kind of glass';
    expect(read(again).phases.map(({ key, variant }) => [key, variant])).toEqual([
      ['day-30', undefined],
      ['day-60', undefined],
      ['day-90', undefined],
    ]);
  });

  test('under a title that names a trade by its tools, not a calendar of releases', () => {
    expect(
      goals(
        '# ROLE-17 Glazier II (float glass), Claims Platform\n\n## Induction\n\n### Weeks 1–2: look around\n\n- Cut alone',
      ),
    ).toEqual([['week-2', 'Cut alone']]);
    expect(goals('# platform-crew / welcome\n\n## Week 1\n\n- Cut alone')).toEqual([['week-1', 'Cut alone']]);
    expect(goals('# Plan\n\nBeyond that, you will be shaping how we cut.')).toEqual([]);
    expect(
      goals(
        '# Fitter\n\n| When | What |\n|---|---|\n| Week 14 | Alpha |\n| Week 21 | Beta |\n| Week 25 | Release candidate |',
      ),
    ).toEqual([]);
  });

  test('in a sheet whose last cells are empty, with its measures in another', () => {
    const sheet =
      'Tracker\n\nPhase\tID\tGoal\tOwner\tDone\nFirst week\t1.1\tCut with somebody\tSam\n30 days\t2.1\tCut 20 panes alone\tSam\n30 days\t2.2\tKnow the racks\tSam\n\nKPI\tUnit\tTarget\tRed\tCadence\nBroken panes\t%\t< 2\t>4\tweekly\nMood\tpoints\ttrack only\t\tyearly';
    expect(goals(sheet)).toEqual([
      ['week-1', 'Cut with somebody'],
      ['day-30', 'Cut 20 panes alone', 'Know the racks'],
    ]);
    expect(kpis(sheet)).toEqual([
      ['Broken panes', 'weekly'],
      ['Mood', 'yearly'],
    ]);
  });

  test('in parts that fold away', () => {
    expect(
      goals(
        '## Your ramp\n\n<details>\n<summary>Week 1 — arrive</summary>\n\n- Meet the crew\n\n</details>\n\n<details><summary>Month 2 — fix</summary>\n\n- Fix one thing\n\n</details>',
      ),
    ).toEqual([
      ['week-1', 'Meet the crew'],
      ['day-60', 'Fix one thing'],
    ]);
    expect(
      goals(
        '{% tabs %}\n{% tab title="Month 1 - People" %}\n### Topics\n\n* [ ] Meet the crew\n{% endtab %}\n\n{% tab title="Month 2 - Glass" %}\n### Topics\n\n* [ ] Fix one thing\n{% endtab %}\n{% endtabs %}',
      ),
    ).toEqual([
      ['day-30', 'Meet the crew'],
      ['day-60', 'Fix one thing'],
    ]);
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
