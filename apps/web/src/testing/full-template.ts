import type { Item, Kpi, Skill, Source, TemplateContent, TemplateGoal } from '@milepost/shared/template';
import { templateView } from './template-view';

const source: Source = { section: '6', heading: 'Goals', position: 1, line: 12 };
const item = (text: string): Item => ({ text, source, inferred: true, note: 'A note' });
const group = (key: string) => [{ key, title: 'A group', items: [item('In a group')] }];

const goal = (key: string): TemplateGoal => ({
  ...item('Do both'),
  key,
  kind: 'group',
  subGoals: [
    {
      ...item('Two of these'),
      key: `${key}/1`,
      kind: 'count',
      target: { min: 2, max: 4, unit: 'maps' },
      optional: true,
      split: true,
    },
  ],
  optional: true,
  asks: ['evidence', 'sign-off'],
  covers: ['primary-1'],
});
const kpi = (key: string): Kpi => ({
  key,
  name: 'Uptime',
  measures: 'What is up',
  matters: 'It is used',
  parts: [
    { op: '>', min: 90, max: 95, unit: '%', better: 'higher', band: true, words: 'above 95%', label: 'nights' },
    { op: 'change', min: 10, max: 30, unit: '%', better: 'lower', words: 'less', period: 'quarter', stat: 'median' },
  ],
  qualitative: 'Rises',
  frequency: ['weekly'],
  from: 'day-30',
  fromInferred: true,
  note: 'Not at night',
  weight: 'required',
  source,
});
const skill = (key: string): Skill => ({
  key,
  name: 'Maps',
  tier: 'must-have',
  importance: 'critical',
  covers: 'All maps',
  use: 'To find the way',
  required: { 'day-30': 1, 'long-term': 3 },
  weight: 'supporting',
  source,
});

/** A template in which every field that a template may have is set. */
export const fullTemplate = (): TemplateContent => {
  const guardrail = (key: string) => ({ ...item('Pull a plug'), key, level: 'manager', upTo: 'director' }) as const;
  const escalation = (key: string) => ({ ...item('Smoke'), key, to: 'The fire watch', when: ['at once'] });
  const criterion = (key: string) => ({ ...item('Knows the way'), key, weight: 'required' }) as const;
  const lists = (n: number) => ({
    goals: [{ phase: 'day-30' as const, goal: goal(`day-30-${n}`) }],
    kpis: [kpi(`kpi-${n}`)],
    skills: [skill(`skill-${n}`)],
    promotion: [criterion(`promotion-${n}`)],
    guardrails: [guardrail(`guardrail-${n}`)],
    escalation: [escalation(`escalation-${n}`)],
  });
  const own = lists(1);
  const keys = <T extends { key: string }>(list: readonly T[]) => list.map(({ key }) => key);
  return templateView({
    document: { title: 'A blueprint', sections: [{ key: '6', title: 'Goals' }] },
    summary: [item('Keeps the map')],
    mission: [item('A map for all')],
    outcomes: [item('Nobody is lost')],
    success: [item('Nobody asks')],
    phases: [
      {
        key: 'day-30',
        title: 'first maps',
        inferred: true,
        goals: [
          goal('day-30-1'),
          { ...item('Three'), key: 'day-30-5', kind: 'count', target: { min: 3, max: null, unit: 'maps' } },
          {
            ...item('One of these'),
            key: 'day-30-6',
            kind: 'choice',
            choose: 1,
            subGoals: [{ ...item('This'), key: 'day-30-6/1', kind: 'task' }],
          },
        ],
      },
      { key: 'long-term', title: 'the whole coast', goals: [] },
    ],
    kpis: own.kpis,
    kpiNotes: [item('Read with care')],
    skills: own.skills,
    softSkills: [
      {
        key: 'patience',
        name: 'Patience',
        matters: 'Maps take long',
        shows: 'Waits',
        strong: 'Calm',
        strongInferred: true,
        source,
      },
    ],
    responsibilities: group('primary'),
    deliverables: group('early'),
    routines: group('daily'),
    guardrails: own.guardrails,
    authority: [{ ...item('May buy paper'), key: 'budget' }],
    people: [{ ...item('To learn'), who: 'Surveyors', relation: 'peer' }],
    collaboration: [item('By letter')],
    escalation: own.escalation,
    environment: group('indoors'),
    tools: [{ category: 'drawing', name: 'Pen', use: 'Lines', commonness: 'common', source }],
    promotion: own.promotion,
    highPerformance: [item('Sees the way')],
    pitfalls: group('haste'),
    evolution: [item('To charts')],
    careers: group('next'),
    background: group('education'),
    variants: group('islands'),
    automation: group('plotters'),
    overlays: [
      {
        key: 'island',
        title: 'Island',
        note: 'With boats',
        add: lists(2),
        drop: {
          goals: ['day-30-6'],
          kpis: keys(own.kpis),
          skills: keys(own.skills),
          promotion: keys(own.promotion),
          guardrails: keys(own.guardrails),
          escalation: keys(own.escalation),
        },
        change: own,
      },
    ],
  }).content;
};
