import fc from 'fast-check';

/*
 * Blueprints whose content is known before they are written down. The words are chosen so that a person would read them
 * one way only: what varies is how they are written, see `render`.
 */

export interface KnownTarget {
  min: number | null;
  max: number | null;
}

export interface KnownSubGoal {
  text: string;
  target: KnownTarget | null;
}

export interface KnownGoal extends KnownSubGoal {
  subgoals: KnownSubGoal[];
}

export type KnownKey = 'week-1' | 'day-30' | 'day-60' | 'day-90' | 'month-6' | 'month-12';

export interface KnownPhase {
  key: KnownKey;
  goals: KnownGoal[];
}

export interface KnownBound extends KnownTarget {
  kind: 'at-least' | 'at-most' | 'below' | 'between' | 'exactly';
  unit: string;
}

export interface KnownKpi {
  name: string;
  bound: KnownBound;
  frequency: string;
}

export interface KnownSkill {
  name: string;
  tier: 'must-have' | 'good-to-have';
  importance: 'Critical' | 'Important' | 'Optional';
}

export interface KnownBlueprint {
  role: string;
  phases: KnownPhase[];
  kpis: KnownKpi[];
  skills: KnownSkill[];
  softSkills: string[];
  promotionCriteria: string[];
}

const some = (words: string[], minLength: number, maxLength: number) => fc.subarray(words, { minLength, maxLength });

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as it stands before its noun, with what it asks for. */
const quantity: fc.Arbitrary<{ words: string; target: KnownTarget }> = fc
  .record({
    form: fc.constantFrom('number', 'word', 'range', 'at least', 'no more than'),
    low: fc.integer({ min: 2, max: 9 }),
    more: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ form, low, more }) => {
    if (form === 'number') return { words: String(low), target: { min: low, max: low } };
    if (form === 'word') return { words: words[low]!, target: { min: low, max: low } };
    if (form === 'range') return { words: `${low}–${low + more}`, target: { min: low, max: low + more } };
    if (form === 'at least') return { words: `at least ${words[low]}`, target: { min: low, max: null } };
    return { words: `no more than ${low}`, target: { min: null, max: low } };
  });

const countGoal: fc.Arbitrary<KnownGoal> = fc
  .record({
    verb: fc.constantFrom('Write', 'Review', 'Draft', 'Close', 'Present', 'Check'),
    quantity,
    noun: fc.constantFrom(
      'runbooks',
      'customer calls',
      'design notes',
      'supplier contracts',
      'open tickets',
      'test cases',
    ),
    rest: fc.constantFrom('', ' with your buddy', ' from the shared queue', ' (small ones first)'),
  })
  .map(({ verb, quantity: { words, target }, noun, rest }) => ({
    text: `${verb} ${words} ${noun}${rest}`,
    target,
    subgoals: [],
  }));

/** Goals that ask for no count, some of them with numbers that only look like one. */
const plainGoal: fc.Arbitrary<KnownGoal> = fc
  .constantFrom(
    'Learn the calendar of the night shift',
    'Explain the price list to a newcomer',
    'Map the way of an order through the house',
    'Meet the people behind the help desk',
    'Finish the safety course within 2 weeks',
    'Cut the cost of the nightly report by 20%',
    'Keep the error rate of your area below 2%',
    'Hold a 1:1 with the lead of the warehouse',
    'Join the weekly planning round (30 minutes)',
    'Agree with purchasing on rules for returns',
    'Describe the archive; mark what is missing',
    'Take part in the “fire drill” of your floor',
  )
  .map((text) => ({ text, target: null, subgoals: [] }));

const subgoal: fc.Arbitrary<KnownSubGoal> = fc.oneof(
  fc
    .constantFrom('billing export', 'access rights', 'stock ledger', 'mail gateway', 'label printer', 'backup jobs')
    .map((text) => ({ text, target: null })),
  quantity.map(({ words, target }) => ({ text: `${words} sample orders`, target })),
);

const groupGoal: fc.Arbitrary<KnownGoal> = fc
  .record({
    text: fc.constantFrom('Set up your workplace:', 'Learn the parts of the system:', 'Improve your own area such as:'),
    subgoals: fc.uniqueArray(subgoal, { minLength: 2, maxLength: 4, selector: (sub) => sub.text }),
  })
  .map(({ text, subgoals }) => ({ text, target: null, subgoals }));

const goals = fc.uniqueArray(
  fc.oneof(
    { weight: 3, arbitrary: plainGoal },
    { weight: 3, arbitrary: countGoal },
    { weight: 1, arbitrary: groupGoal },
  ),
  { minLength: 2, maxLength: 6, selector: (goal) => goal.text },
);

const keys: KnownKey[] = ['week-1', 'day-30', 'day-60', 'day-90', 'month-6', 'month-12'];

const bound: fc.Arbitrary<KnownBound> = fc
  .record({
    kind: fc.constantFrom<KnownBound['kind']>('at-least', 'at-most', 'below', 'between', 'exactly'),
    value: fc.integer({ min: 2, max: 90 }),
    more: fc.integer({ min: 1, max: 9 }),
    unit: fc.constantFrom('%', ' days', ' minutes'),
  })
  .map(({ kind, value, more, unit }) => {
    if (kind === 'at-least') return { kind, unit, min: value, max: null };
    if (kind === 'between') return { kind, unit, min: value, max: value + more };
    if (kind === 'exactly') return { kind, unit: '%', min: value, max: value };
    return { kind, unit, min: null, max: value };
  });

const kpis = fc
  .tuple(
    some(['Error rate', 'Reply time', 'On-time delivery', 'Stock accuracy', 'Rework share', 'Training in date'], 2, 5),
    fc.array(fc.tuple(bound, fc.constantFrom('Weekly', 'Monthly', 'Quarterly')), { minLength: 5, maxLength: 5 }),
  )
  .map(([names, rest]) => names.map((name, i) => ({ name, bound: rest[i]![0], frequency: rest[i]![1] })));

const skills = (names: string[], tier: KnownSkill['tier'], importance: KnownSkill['importance'][]) =>
  some(names, 1, names.length).chain((chosen) =>
    fc
      .array(fc.constantFrom(...importance), { minLength: chosen.length, maxLength: chosen.length })
      .map((grades) => chosen.map((name, i) => ({ name, tier, importance: grades[i]! }))),
  );

export const knownBlueprint: fc.Arbitrary<KnownBlueprint> = fc.record({
  role: fc.constantFrom('Night Auditor', 'Data Engineer', 'Ward Pharmacist', 'Fleet Coordinator', 'Support Specialist'),
  phases: fc
    .subarray(keys, { minLength: 2, maxLength: 5 })
    .chain((chosen) => fc.tuple(...chosen.map((key) => goals.map((list): KnownPhase => ({ key, goals: list }))))),
  kpis,
  skills: fc
    .tuple(
      skills(['Data modelling', 'Contract law', 'Packet analysis', 'Wound care'], 'must-have', [
        'Critical',
        'Important',
      ]),
      skills(['Route planning', 'Colour theory', 'Shell scripting'], 'good-to-have', ['Important', 'Optional']),
    )
    .map(([must, good]) => [...must, ...good]),
  softSkills: some(['Patience', 'Clear writing', 'Calm under pressure', 'Curiosity about causes'], 2, 4),
  promotionCriteria: some(
    [
      'Leads a release without supervision',
      'Has guided a newcomer to independence',
      'Improves a process that others use',
      'Is trusted by partner teams',
    ],
    2,
    4,
  ),
});
