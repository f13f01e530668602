import fc from 'fast-check';
import type {
  Item,
  ItemGroup,
  Kpi,
  OverlayItems,
  PhaseKey,
  TemplateContent,
  TemplateGoal,
  TemplateOverlay,
  TemplatePhase,
} from '../template.js';
import { blankTemplate } from '../template-draft.js';

const aFew = <T>(one: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<T[]> => fc.array(one, { maxLength });
const anyWords = fc
  .array(fc.constantFrom('learn', 'the', 'network', 'runbook', 'review', 'own', 'Straße', '监控'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));
const anyNumber = fc.integer({ min: 1, max: 30 });

/** A line with or without a source, a note, a mark. */
export const anyItem: fc.Arbitrary<Item> = fc.record(
  {
    text: anyWords,
    source: fc.record(
      { section: fc.constantFrom('1', '2'), position: anyNumber },
      { requiredKeys: ['section'], noNullPrototype: true },
    ),
    inferred: fc.constant(true as const),
    note: anyWords,
  },
  { requiredKeys: ['text'], noNullPrototype: true },
);

/** A goal of any kind that keeps the rules, with this key. */
export const anyTemplateGoal = (key: string): fc.Arbitrary<TemplateGoal> => {
  const target = fc
    .tuple(anyNumber, fc.option(anyNumber))
    .map(([min, more]) => ({ min, max: more === null ? null : min + more, unit: 'runbooks' }));
  const parts = fc.array(fc.tuple(anyItem, fc.option(target)), { minLength: 1, maxLength: 4 }).map((list) =>
    list.map(([item, count], i) => ({
      ...item,
      key: `${key}/${i + 1}`,
      ...(count ? { kind: 'count' as const, target: count } : { kind: 'task' as const }),
    })),
  );
  const work = fc.oneof(
    fc.constant({ kind: 'task' as const }),
    target.map((count) => ({ kind: 'count' as const, target: count })),
    parts.map((subGoals) => ({ kind: 'group' as const, subGoals })),
    parts.map((subGoals) => ({ kind: 'choice' as const, choose: 1, subGoals })),
  );
  const asks = fc.option(fc.constant<'sign-off'[]>(['sign-off']), { nil: undefined });
  return fc
    .tuple(anyItem, work, asks)
    .map(([item, how, asked]) => ({ ...item, key, ...how, ...(asked ? { asks: asked } : {}) }));
};

const anyKpi = (key: string): fc.Arbitrary<Kpi> =>
  fc.tuple(anyWords, anyNumber).map(([name, min]) => ({
    key,
    name,
    measures: 'What holds',
    matters: 'For everybody',
    parts: [{ op: '>', min, max: null, unit: '%', better: 'higher', words: `above ${min}%` }],
    frequency: ['monthly'],
    from: 'day-60',
  }));

const inOrder = <T>(keys: string[], one: (key: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...keys.map(one));

const someKeys = (prefix: string, most: number, from = 1) =>
  fc
    .subarray(Array.from({ length: most }, (_, i) => `${prefix}-${from + i}`))
    .chain((keys) => fc.shuffledSubarray(keys, { minLength: keys.length, maxLength: keys.length }));

const anyGroups: fc.Arbitrary<ItemGroup[]> = someKeys('group', 3).chain((keys) =>
  inOrder(keys, (key) => aFew(anyItem).map((items) => ({ key, title: key, items }))),
);

const phaseKeys: PhaseKey[] = ['day-30', 'day-60', 'month-6'];

/** Up to three phases; goals stand in any of them, whatever their key says. */
const anyPhases: fc.Arbitrary<TemplatePhase[]> = fc
  .tuple(fc.subarray(phaseKeys, { minLength: 1 }), someKeys('day-30', 6))
  .chain(([keys, goalKeys]) =>
    inOrder(goalKeys, (key) => fc.tuple(anyTemplateGoal(key), fc.constantFrom(...keys))).map((goals) =>
      keys.map((key) => ({
        key,
        title: key,
        goals: goals.filter(([, phase]) => phase === key).map(([goal]) => goal),
      })),
    ),
  );

/** A template that keeps every rule, without variants. */
export const anyTemplate: fc.Arbitrary<TemplateContent> = fc
  .record({
    phases: anyPhases,
    summary: aFew(anyItem),
    outcomes: aFew(anyItem),
    responsibilities: anyGroups,
    pitfalls: anyGroups,
    kpis: someKeys('kpi', 4).chain((keys) => inOrder(keys, anyKpi)),
    promotion: someKeys('criterion', 4).chain((keys) =>
      inOrder(keys, (key) => anyItem.map((item) => ({ ...item, key }))),
    ),
    guardrails: someKeys('rule', 3).chain((keys) =>
      inOrder(keys, (key) => anyItem.map((item) => ({ ...item, key, level: 'alone' as const }))),
    ),
  })
  .map((parts): TemplateContent => ({
    ...blankTemplate('network-gardener', 'Network Gardener'),
    document: { title: 'Network Gardener', sections: ['1', '2'].map((key) => ({ key, title: `Part ${key}` })) },
    ...parts,
  }));

/** A variant that fits this template: it adds new keys, drops and changes known ones. */
export function anyOverlay(template: TemplateContent): fc.Arbitrary<TemplateOverlay> {
  const goals = template.phases.flatMap((phase) => phase.goals.map(({ key }) => key));
  const phases = template.phases.map(({ key }) => key);
  const split = (keys: string[]) =>
    fc
      .tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.constantFrom('keep', 'drop', 'change'))))
      .map((fates) => ({
        drop: fates.filter(([, fate]) => fate === 'drop').map(([key]) => key),
        change: fates.filter(([, fate]) => fate === 'change').map(([key]) => key),
      }));
  const placed = (keys: string[]) =>
    inOrder(keys, (key) => fc.record({ phase: fc.constantFrom(...phases), goal: anyTemplateGoal(key) }));
  return fc
    .tuple(split(goals), split(template.kpis.map(({ key }) => key)), someKeys('month-6', 3, 50), someKeys('kpi', 2, 50))
    .chain(([goalFates, kpiFates, newGoals, newKpis]) =>
      fc
        .record<OverlayItems & { changedGoals: OverlayItems['goals']; changedKpis: OverlayItems['kpis'] }>({
          goals: placed(newGoals),
          kpis: inOrder(newKpis, anyKpi),
          changedGoals: placed(goalFates.change),
          changedKpis: inOrder(kpiFates.change, anyKpi),
        })
        .map(({ goals: added, kpis, changedGoals, changedKpis }): TemplateOverlay => ({
          key: 'startup',
          title: 'Startup',
          add: { goals: added, kpis },
          drop: { goals: goalFates.drop, kpis: kpiFates.drop },
          change: { goals: changedGoals, kpis: changedKpis },
        })),
    );
}
