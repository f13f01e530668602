import { describe, expect, test } from '@jest/globals';
import { readBlueprint } from './read-blueprint.js';

/* Ways of writing that were met once: each a few lines, each read as a person would. */

const read = (text: string) => readBlueprint({ text, format: 'text' });
const plan = (text: string) =>
  read(text).phases.map(({ key, goals }) => `${key}: ${goals.map((goal) => goal.text).join(' | ')}`);
const measures = (text: string) =>
  read(text).kpis.map(({ name, bounds: [bound] }) => `${name} ${bound?.min ?? ''}..${bound?.max ?? ''}`);

describe('plans', () => {
  test.each<[string, string, string[]]>([
    [
      'sections and goals that are numbered on their own',
      '7.1 Postman\n\n7.1.1 30 days\n      1.1 Sort the post\n      1.2 Open it\n\n7.1.2 60 days\n      2.1 Answer it\n      2.2 File it',
      ['day-30: Sort the post | Open it', 'day-60: Answer it | File it'],
    ],
    [
      'sections by capital letters',
      'A. FIRST MONTH\n   1. Sort the post\n\nB. MONTHS 2 AND 3\n   1. Answer it',
      ['day-30: Sort the post', 'day-90: Answer it'],
    ],
    [
      'decimal numbers',
      '3 MILESTONES\n\n3.1 FIRST MONTH\n\n3.1.1 Sort the post.\n3.1.2 Open it.\n\n3.2 MONTHS 4 TO 6\n\n3.2.1 Answer it.',
      ['day-30: Sort the post. | Open it.', 'month-6: Answer it.'],
    ],
    ['numbers without a dot', 'Week 1\n1 Sort the post\n2 Open it\n', ['week-1: Sort the post | Open it']],
    ['a lone dash above its text', 'Month 1\n-\nSort the post\n-\nOpen it\n', ['day-30: Sort the post | Open it']],
    [
      'dashes run together',
      '30 days: – Sort the post – Open it\n60 days: – Answer it – File it',
      ['day-30: Sort the post | Open it', 'day-60: Answer it | File it'],
    ],
    [
      'semicolons behind a label',
      'After 1 month: sorts the post; opens it.\nAfter 3 months: answers all of it.',
      ['day-30: sorts the post | opens it.', 'day-90: answers all of it.'],
    ],
    [
      'lines with semicolons for cells',
      'Phase;Goal;Proof\n30 days;Sort the post;list\n60 days;Answer the post;copies',
      ['day-30: Sort the post', 'day-60: Answer the post'],
    ],
    [
      'columns of blanks',
      'WEEK   FOCUS     WHAT YOU DO\n1      Arriving  Sort the post\n2-3    Helping   Answer two letters',
      ['week-1: Sort the post', 'week-3: Answer two letters'],
    ],
    [
      'bare numbers under 30-60-90',
      '## 30-60-90\n**30**: Sort the post at noon\n**60**: Answer the post alone',
      ['day-30: Sort the post at noon', 'day-60: Answer the post alone'],
    ],
    [
      'a due column',
      '| Task | Due |\n|---|---|\n| Sort the post | Week 1 |\n| Answer it | Day 30 |',
      ['week-1: Sort the post', 'day-30: Answer it'],
    ],
    [
      'an arrow',
      '*First 30 days*\n• sort the post\n\n*30 → 60 days*\n• answer it',
      ['day-30: sort the post', 'day-60: answer it'],
    ],
    [
      'bold titles of one rank',
      '**First quarter**\n\n**Objective: Order**\n\n- Sort the post\n\n**Second quarter**\n\n**Objective: Speed**\n\n- Answer it',
      ['day-90: Sort the post', 'month-6: Answer it'],
    ],
    [
      'wiki headings and lists in lists',
      '== Month 1\n* Sort the post:\n** letters\n* Open it\n\n== Month 2\n* Answer it',
      ['day-30: Sort the post: | Open it', 'day-60: Answer it'],
    ],
    [
      'numbered headings of a wiki',
      'h2. First 30 days\n# Sort the post\n\nh2. 60 days\n# Answer it',
      ['day-30: Sort the post', 'day-60: Answer it'],
    ],
    [
      'definitions',
      'After 30 days, you\n: sort the post\n: open it\n\nAfter 60 days, you\n: answer it',
      ['day-30: sort the post | open it', 'day-60: answer it'],
    ],
  ])('with %s', (_, text, expected) => {
    expect(plan(text)).toEqual(expected);
  });

  test.each([
    ['release notes', 'Release notes 4.2\n\nWeek 12\n- Fixed the form\n\nWeek 13\n- New export'],
    ['how long things are kept', '| Data | Kept for |\n|---|---|\n| Letters | 30 days |\n| Files | 6 months |'],
    ['the steps of hiring', '# Clerk\n\n## Timeline\n- Week 1: call\n- Week 2: task\n- Week 3: offer'],
    ['questions', '## After 90 days\n1. What did you expect?\n2. What came instead?'],
  ])('but not %s', (_, text) => {
    expect(plan(text)).toEqual([]);
  });
});

describe('measures', () => {
  test.each<[string, string, string[]]>([
    [
      'sentences in a list',
      '5  HOW THE POST IS MEASURED\n\n5.1  Punctuality of vans is at least 97 % and is calculated monthly.\n5.2  There are no more than two lost bags per quarter.\n5.3  Fuel per round is to fall by 6 % per year.',
      ['Punctuality of vans 97..', 'Lost bags ..2', 'Fuel per round -6..-6'],
    ],
    [
      'sentences of a paragraph',
      '## Our numbers\n\nIn the current year, punctuality of vans shall be 97 % (published monthly). The share of letters sorted by machine rises from 60 % to 75 % by autumn.',
      ['punctuality of vans 97..97', 'Share of letters sorted by machine 75..75'],
    ],
    [
      'key results beside how far one is',
      '## OKRs\n\n| KR | End of spring | Current |\n| --- | --- | --- |\n| Zero lost bags | 1 | 0 |\n| Rating remains at or above 4.5 | 4 | 4 |\n| Cut complaints by 20% | 4 | 3 |',
      ['lost bags 0..0', 'Rating 4.5..', 'Complaints -20..-20'],
    ],
    [
      'behind an advertisement',
      'First quarter\n\n- Sort the post\n\nADVERTISEMENT\nLearn to drive in 9 days. Book today.\n\nHow success is measured\n\nLetters lost: below 2% (weekly)\nRounds walked: at least 3 (monthly)',
      ['Letters lost ..2', 'Rounds walked 3..'],
    ],
    [
      'how things stand beside what is wanted',
      '| Measure | Now | Where we want to be | Looked at |\n| --- | --- | --- | --- |\n| Letters lost | 9% | < 2% | weekly |\n| Letters an hour | 40 | 60 or more | monthly |\n| Answered at once | 61% | 80% | monthly |',
      ['Letters lost ..2', 'Letters an hour 60..', 'Answered at once 80..80'],
    ],
    [
      'what a measure tells, and a floor',
      '| Lever | What it tells us | Ambition | Floor | Cadence |\n| --- | --- | --- | --- | --- |\n| Round trip | Pace | ≤ 1 day | 3 days | Monthly |\n| Vans on the road | Care | 95% | 80% | Weekly |',
      ['Round trip ..1', 'Vans on the road 95..95'],
    ],
    [
      'a table under a plan that says how often',
      '## 90 days\n- Sort the post\n\nKR | Start of year | Year-end | Reviewed\nLetters answered in 2 days | 64% | ≥ 85% | weekly\nComplaints | 4 | ≤ 1 | monthly',
      ['Letters answered in 2 days 85..', 'Complaints ..1'],
    ],
    [
      'small triangles, and the rhythm behind a dot',
      '## Numbers we watch\n\n▸ **Letters lost** — no more than 2 % · *monthly*\n▸ **Rounds walked** — at least 3 · *weekly*',
      ['Letters lost ..2', 'Rounds walked 3..'],
    ],
    [
      'a name over its bound',
      '3. NUMBERS\n\nLetters answered\n    15 to 20 a day. Every week.\n\nLetters lost\n    Not above 2 per cent. Every month.\n\n4. PEOPLE\n\nThe post office is open daily.',
      ['Letters answered 15..20', 'Letters lost ..2'],
    ],
    [
      'rows of dots',
      'NUMBERS ON THE BOARD\nLetters an hour ...... 95-110 ...... daily\nLetters lost ......... max. 2 ...... weekly',
      ['Letters an hour 95..110', 'Letters lost ..2'],
    ],
    [
      'a name above its labels',
      'Targets\n\nLetters answered\nTarget: 85%\nMeasured: monthly',
      ['Letters answered 85..85'],
    ],
    [
      'a sentence of a letter',
      'I will look at errors (below 1%), letters (at least 20 a day) and waiting time (max. 3 days).',
      ['errors ..1', 'letters 20..', 'waiting time ..3'],
    ],
    [
      'a table under another name',
      '## How we know it works\n\n| We look at | Good enough |\n|---|---|\n| Letters lost | 0 |\n| Answered late | ≤ 10% |',
      ['Letters lost 0..0', 'Answered late ..10'],
    ],
    [
      'signs without a colon',
      'what we look at\n• answers < 24h\n• letters lost ≤ 2',
      ['answers ..24', 'letters lost ..2'],
    ],
  ])('in %s', (_, text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  test('but not in the facts of a job', () => {
    expect(measures('## Conditions\n- Travel: up to 20%\n- Remote: at least 60%')).toEqual([]);
  });
});
