import type { SourceText } from '../source-text.js';
import type { KnownBlueprint, KnownBound, KnownGoal, KnownKey, KnownKpi, KnownSkill } from './known-blueprint.js';

/** The ways in which companies write the same thing. One of each makes a style. */
export const styles = {
  around: ['nothing', 'portal', 'mail', 'comments'],
  title: ['role', 'role first', 'role last', 'role below'],
  heading: ['hashes', 'underlined', 'bold', 'capitals', 'plain', 'numbered', 'colon'],
  bullet: ['-', '*', '+', '•', '•\t', '  •', '·', '▪', '–', '1.', '1)', '(1)', '- [ ]', '- [x]', 'lone dash', 'run-in'],
  nesting: ['indented', 'flat'],
  spacing: ['tight', 'loose'],
  label: ['goals', 'days', 'first', 'by', 'month', 'end of', 'after'],
  plan: ['lists', 'a row each', 'a column each'],
  table: ['pipes', 'tabs', 'blanks'],
  columns: ['metric', 'KPI', 'indicator', 'measure'],
  kpis: ['table', 'lines', 'bullets'],
  bound: ['signs', 'typed signs', 'words'],
  skills: ['brackets', 'described', 'own line'],
} as const;

export type Style = { [K in keyof typeof styles]: (typeof styles)[K][number] };

export const usualStyle: Style = {
  around: 'nothing',
  title: 'role',
  heading: 'hashes',
  bullet: '-',
  nesting: 'indented',
  spacing: 'tight',
  label: 'goals',
  plan: 'lists',
  table: 'pipes',
  columns: 'metric',
  kpis: 'table',
  bound: 'signs',
  skills: 'brackets',
};

const labels: Record<Style['label'], Record<KnownKey, string>> = {
  goals: {
    'week-1': 'Week 1 goals',
    'day-30': '30-day goals',
    'day-60': '60-day goals',
    'day-90': '90-day goals',
    'month-6': '6-month milestones',
    'month-12': '12-month objectives',
  },
  days: {
    'week-1': 'Days 1–7',
    'day-30': 'Days 8–30',
    'day-60': 'Days 31–60',
    'day-90': 'Days 61–90',
    'month-6': 'Days 91–180',
    'month-12': 'Days 181–365',
  },
  first: {
    'week-1': 'First week',
    'day-30': 'First 30 days',
    'day-60': 'First 60 days',
    'day-90': 'First 90 days',
    'month-6': 'First 6 months',
    'month-12': 'First 12 months',
  },
  by: {
    'week-1': 'By week 1',
    'day-30': 'By day 30',
    'day-60': 'By day 60',
    'day-90': 'By day 90',
    'month-6': 'By month 6',
    'month-12': 'By month 12',
  },
  month: {
    'week-1': 'Week 1',
    'day-30': 'Month 1',
    'day-60': 'Month 2',
    'day-90': 'Month 3',
    'month-6': 'Months 4–6',
    'month-12': 'Months 7–12',
  },
  'end of': {
    'week-1': 'By the end of your first week',
    'day-30': 'By the end of your first month',
    'day-60': 'By the end of your second month',
    'day-90': 'By the end of your third month',
    'month-6': 'By the end of your sixth month',
    'month-12': 'By the end of your first year',
  },
  after: {
    'week-1': 'After one week',
    'day-30': 'After 30 days',
    'day-60': 'After 60 days',
    'day-90': 'After 90 days',
    'month-6': 'After six months',
    'month-12': 'After twelve months',
  },
};

/** What a portal, a mail program or a wiki puts before and behind the text. */
const surroundings: Record<Style['around'], [string[], string[]]> = {
  nothing: [[], []],
  portal: [
    ['Home | Careers | My team | Help', 'We use cookies to make this site better.  Accept all   Settings', ''],
    [
      '',
      'Was this page helpful?   Yes   No',
      'Imprint | Privacy | Cookie settings',
      '© Harbour Group. All rights reserved.',
    ],
  ],
  mail: [
    ['From: People desk', 'To: All managers', 'Subject: the plan we spoke about', '', 'Hello,', ''],
    ['', 'Kind regards', 'People desk', '', '--', 'You receive this mail because you are on the list managers.'],
  ],
  comments: [[], ['', '2 Comments', 'Newest', 'Oldest Most Voted', 'View all comments']],
};

function titleLines(style: Style, role: string): string[] {
  switch (style.title) {
    case 'role':
      return heading(style, 0, role, '');
    case 'role first':
      return heading(style, 0, `${role}: onboarding plan`, '');
    case 'role last':
      return heading(style, 0, `Onboarding plan – ${role}`, '');
    case 'role below':
      return [...heading(style, 0, 'Onboarding plan', ''), `Role: ${role}`];
  }
}

/** Says it for one rank (0 the title, 1 a section, 2 below): `no` is the number that a numbered style shows. */
function heading(style: Style, rank: 0 | 1 | 2, text: string, no: string): string[] {
  switch (style.heading) {
    case 'hashes':
      return ['', `${'#'.repeat(rank + 1)} ${text}`, ''];
    case 'underlined':
      return ['', text, (rank < 2 ? '=' : '-').repeat(text.length), ''];
    case 'bold':
      return ['', `**${text}**`, ''];
    case 'capitals':
      return ['', text.toUpperCase(), ''];
    case 'plain':
      return ['', text, ''];
    case 'numbered':
      return ['', rank === 0 ? text : `${no} ${text}`, ''];
    case 'colon':
      return ['', rank === 2 ? `${text}:` : text, ''];
  }
}

const marker = (bullet: Style['bullet'], at: number): string =>
  /^\(?1/.test(bullet) ? bullet.replace('1', String(at + 1)) : bullet;

/** A list with at most two ranks. */
function list(style: Style, items: { text: string; below: string[] }[]): string[] {
  if (style.bullet === 'run-in') return [`In short: ${items.map((item) => `– ${item.text}`).join(' ')}`];
  const lines: string[] = [];
  const put = (indent: string, mark: string, text: string) => {
    if (style.bullet === 'lone dash') lines.push(`${indent}-`, `${indent}${text}`);
    else lines.push(`${indent}${mark}${mark.endsWith('\t') ? '' : ' '}${text}`);
    if (style.spacing === 'loose') lines.push('');
  };
  const numbered = /^\(?1/.test(style.bullet);
  const indent = (style.nesting === 'flat' && !numbered) || style.bullet === 'lone dash' ? '' : '    ';
  items.forEach((item, at) => {
    put('', marker(style.bullet, at), item.text);
    item.below.forEach((text, below) => put(indent, marker(style.bullet, below), text));
  });
  return lines;
}

function table(style: Style, rows: string[][]): string[] {
  if (style.table === 'tabs') return rows.map((row) => row.join('\t'));
  if (style.table === 'blanks') {
    const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)) + 4);
    return rows.map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('')
        .trimEnd(),
    );
  }
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(rows[0]!), line(rows[0]!.map(() => '---')), ...rows.slice(1).map(line)];
}

function boundWords(style: Style, { kind, min, max, unit }: KnownBound): string {
  const typed = style.bound === 'typed signs';
  if (kind === 'between')
    return style.bound === 'words' ? `${min} to ${max}${unit}` : `${min}${typed ? '-' : '–'}${max}${unit}`;
  if (kind === 'exactly') return `${min}${unit}`;
  const value = `${min ?? max}${unit}`;
  const form = {
    'at-least': ['≥', '>=', 'at least'],
    'at-most': ['≤', '<=', 'no more than'],
    below: ['<', '<', 'under'],
  };
  return `${form[kind][styles.bound.indexOf(style.bound)]} ${value}`;
}

const columns: Record<Style['columns'], [string, string, string]> = {
  metric: ['Metric name', 'Example target / benchmark', 'Frequency'],
  KPI: ['KPI', 'Target', 'How often'],
  indicator: ['Indicator', 'Goal value', 'Reporting'],
  measure: ['Measure', 'Threshold', 'Cadence'],
};

function kpiLines(style: Style, kpis: KnownKpi[]): string[] {
  if (style.kpis === 'table')
    return table(style, [
      columns[style.columns],
      ...kpis.map((k) => [k.name, boundWords(style, k.bound), k.frequency]),
    ]);
  const lines = kpis.map((k) => `${k.name}: ${boundWords(style, k.bound)}, ${k.frequency.toLowerCase()}`);
  return style.kpis === 'lines' ? lines : list({ ...style, ...plainList(style) }, asItems(lines));
}

const asItems = (texts: string[]) => texts.map((text) => ({ text, below: [] }));

/** Where a run-in list would not be found in a real document. */
const plainList = (style: Style): Pick<Style, 'bullet'> => ({ bullet: style.bullet === 'run-in' ? '-' : style.bullet });

function skillLines(style: Style, skills: KnownSkill[]): string[] {
  if (style.skills === 'brackets')
    return list({ ...style, ...plainList(style) }, asItems(skills.map((s) => `${s.name} (${s.importance})`)));
  return skills.flatMap((skill, at) =>
    style.skills === 'described'
      ? [`${at + 1}. ${skill.name} (${skill.importance})`, '   Description: what it takes', '   Use: every day', '']
      : [`${at + 1}. ${skill.name}`, `   Importance: ${skill.importance}`, ''],
  );
}

function planLines(style: Style, phases: { label: string; goals: KnownGoal[] }[], section: number): string[] {
  if (style.plan === 'a row each')
    return table(style, [
      ['Phase', 'Goal'],
      ...phases.flatMap(({ label, goals }) => goals.map((g) => [label, g.text])),
    ]);
  if (style.plan === 'a column each') {
    const height = Math.max(...phases.map((phase) => phase.goals.length));
    const rows = Array.from({ length: height }, (_, row) => phases.map((phase) => phase.goals[row]?.text ?? ''));
    return table(style, [phases.map((phase) => phase.label), ...rows]);
  }
  return phases.flatMap(({ label, goals }, at) => [
    ...heading(style, 2, label, `${section}.${at + 1}`),
    ...list(
      style,
      goals.map((goal) => ({ text: goal.text, below: goal.subgoals.map((sub) => sub.text) })),
    ),
  ]);
}

/** Whether the style has a place for sub-goals: cells and run-in lists have none. */
export const hasRanks = (style: Style): boolean => style.plan === 'lists' && style.bullet !== 'run-in';

/** What of the known blueprint a style can say. */
export function sayable(style: Style, known: KnownBlueprint): KnownBlueprint {
  if (hasRanks(style)) return known;
  // A semicolon in a cell or in a run-in list may part two goals, a colon may open a list: neither is written there.
  const alone = (goal: KnownGoal) => ({
    ...goal,
    text: goal.text.replace('; ', ' and ').replace(/( such as)?:$/, ''),
    subgoals: [],
  });
  return { ...known, phases: known.phases.map((phase) => ({ ...phase, goals: phase.goals.map(alone) })) };
}

/** Writes the blueprint down in a style. */
export function render(style: Style, known: KnownBlueprint): SourceText {
  const { role, phases, kpis, skills, softSkills, promotionCriteria } = sayable(style, known);
  const tier = (name: KnownSkill['tier']) => skills.filter((skill) => skill.tier === name);
  const lines = [
    ...surroundings[style.around][0],
    ...titleLines(style, role),
    'This page says what we hope for, and by when. Talk about it with your manager.',
    ...heading(style, 1, 'Goals and milestones', '1.'),
    ...planLines(
      style,
      phases.map(({ key, goals }) => ({ label: labels[style.label][key], goals })),
      1,
    ),
    ...heading(style, 1, 'KPIs', '2.'),
    ...kpiLines(style, kpis),
    ...heading(style, 1, 'Must-have skills', '3.'),
    ...skillLines(style, tier('must-have')),
    ...heading(style, 1, 'Good-to-have skills', '4.'),
    ...skillLines(style, tier('good-to-have')),
    ...heading(style, 1, 'Soft skills', '5.'),
    ...list({ ...style, ...plainList(style) }, asItems(softSkills)),
    ...heading(style, 1, 'Promotion criteria', '6.'),
    ...list(style, asItems(promotionCriteria)),
    ...surroundings[style.around][1],
  ];
  const markdown = style.heading === 'hashes' || style.heading === 'bold';
  return { text: lines.join('\n').trim() + '\n', format: markdown ? 'markdown' : 'text' };
}
