import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GoalDraft } from './assignment.js';
import { mergeDraft, mergedGoals, mergePlan, type MergeGoal, type Resolution } from './plan-merge.js';

const aDraft = (key: string, given: Partial<GoalDraft> = {}): GoalDraft => ({
  key,
  parentKey: null,
  phase: 'day-30',
  position: 0,
  kind: 'task',
  text: `Do ${key}`,
  min: null,
  max: null,
  unit: null,
  choose: null,
  somethingElse: false,
  optional: false,
  asksEvidence: false,
  asksSignOff: false,
  inferred: false,
  note: null,
  source: null,
  ...given,
});

let lastId = 0;
const given = (draft: GoalDraft, own: Partial<MergeGoal> = {}): MergeGoal => {
  const { draft: _, ...terms } = mergeDraft(draft);
  return { ...terms, id: ++lastId, dropped: false, begun: false, firm: false, ...own };
};

const a = aDraft('day-30-1');
const reworded = { ...a, text: 'Do it well' };

describe('a plan moves to a newer version', () => {
  test('taking over what only the template changed', () => {
    const mine = given(a);
    const added = aDraft('day-60-1', { phase: 'day-60' });
    expect(mergePlan([a], [reworded, added], [mine])).toEqual({
      steps: [
        { kind: 'change', key: 'day-30-1', goalId: mine.id, from: { text: 'Do day-30-1' }, to: { text: 'Do it well' } },
        { kind: 'add', key: 'day-60-1', draft: added },
      ],
      conflicts: [],
      kept: [],
    });
  });

  test('keeping what only the plan changed', () => {
    expect(mergePlan([a], [a], [given(a, { text: 'Do it our way' })]).steps).toEqual([]);
  });

  test('asking where both changed one thing, and doing as a person decides', () => {
    const mine = given(a, { text: 'Do it our way' });
    const open = mergePlan([a], [reworded], [mine]);
    expect(open.conflicts).toMatchObject([{ field: 'text', old: a.text, next: 'Do it well', mine: 'Do it our way' }]);
    const [ours, theirs] = (['plan', 'template'] as const).map((take) =>
      mergePlan([a], [reworded], [mine], [{ key: a.key, field: 'text', take }]),
    );
    expect([ours!.conflicts, ours!.steps]).toEqual([[], []]);
    expect(theirs!.steps).toMatchObject([{ kind: 'change', to: { text: 'Do it well' } }]);
  });

  test('never touching what is done, whatever the template asks now', () => {
    const done = given(a, { firm: true, begun: true });
    for (const next of [[], [{ ...a, asksSignOff: true }], [{ ...a, kind: 'count' as const, min: 3, unit: 'runs' }]])
      expect(mergePlan([a], next, [done])).toMatchObject({ steps: [], conflicts: [], kept: [{ why: 'done' }] });
  });

  test('asking before it drops what somebody began', () => {
    const open = mergePlan([a], [], [given(a, { begun: true })]);
    expect([open.steps, open.conflicts.map(({ field }) => field)]).toEqual([[], ['dropped']]);
  });

  test('a part begun counts for the whole, and goes with it', () => {
    const group = aDraft('day-30-2', { kind: 'group' });
    const part = aDraft('day-30-2/1', { parentKey: group.key });
    const plan = [given(group), given(part, { begun: true })];
    expect(mergePlan([group, part], [], plan).conflicts).toHaveLength(1);
    const dropped = mergePlan([group, part], [], plan, [{ key: group.key, field: 'dropped', take: 'template' }]);
    expect(mergedGoals(plan, dropped)).toEqual([]);
  });

  test('a least and a most are one thing', () => {
    const count = aDraft('day-30-3', { kind: 'count', min: 2, max: 4, unit: 'runs' });
    const mine = given(count, { target: { min: 2, max: 3, unit: 'runs' } });
    expect(mergePlan([count], [{ ...count, min: 5, max: 8 }], [mine]).conflicts).toMatchObject([{ field: 'target' }]);
  });

  test('a group goes with the last part that is left of it', () => {
    const group = aDraft('day-30-2', { kind: 'group' });
    const parts = [1, 2].map((n) => aDraft(`day-30-2/${n}`, { parentKey: group.key }));
    const plan = [given(group), given(parts[0]!), given(parts[1]!, { dropped: true })];
    const merge = mergePlan([group, ...parts], [group, parts[1]!], plan);
    expect(merge.steps.map(({ key }) => key)).toEqual(['day-30-2/1', 'day-30-2']);
  });

  test('what was dropped or left out here stays away', () => {
    expect(mergePlan([a], [reworded], [given(a, { dropped: true })])).toMatchObject({ steps: [], conflicts: [] });
    expect(mergePlan([a], [reworded], [])).toMatchObject({ steps: [], kept: [{ why: 'left-out-here' }] });
  });
});

describe('whatever template and plan went through', () => {
  const words = fc.constantFrom('one', 'two', 'three');
  const edit = fc.record({
    text: words,
    optional: fc.boolean(),
    asksSignOff: fc.boolean(),
    phase: fc.constantFrom('day-30' as const, 'day-60' as const),
  });
  const goal = fc.record({
    inOld: fc.boolean(),
    inNext: fc.boolean(),
    old: edit,
    next: fc.option(edit, { nil: null }),
    parts: fc.array(fc.record({ inOld: fc.boolean(), inNext: fc.boolean(), text: words, next: words }), {
      maxLength: 2,
    }),
    here: fc.constantFrom('as given', 'left out', 'dropped', 'changed'),
    mine: words,
    begun: fc.boolean(),
    firm: fc.boolean(),
  });
  const scene = fc.array(goal, { maxLength: 5 }).map((goals) => {
    const [old, next, plan]: [GoalDraft[], GoalDraft[], MergeGoal[]] = [[], [], []];
    goals.forEach((one, at) => {
      const key = `day-30-${at + 1}`;
      const kind = one.parts.length ? ('group' as const) : ('task' as const);
      const before = aDraft(key, { kind, ...one.old });
      if (one.inOld) old.push(before);
      if (one.inNext) next.push(aDraft(key, { kind, ...(one.next ?? one.old) }));
      const stands = one.inOld && one.here !== 'left out';
      const own = { dropped: one.here === 'dropped', begun: one.begun, firm: one.firm };
      if (stands) plan.push(given(before, { ...own, ...(one.here === 'changed' ? { text: one.mine } : {}) }));
      // a template's group has at least one part
      one.parts
        .map((part, p) => (p === 0 ? { ...part, inOld: true, inNext: true } : part))
        .forEach((part, p) => {
          const of = (text: string, phase: GoalDraft['phase']) =>
            aDraft(`${key}/${p + 1}`, { parentKey: key, text, phase });
          if (one.inOld && part.inOld) {
            old.push(of(part.text, one.old.phase));
            if (stands) plan.push(given(of(part.text, one.old.phase), { dropped: own.dropped, begun: one.begun }));
          }
          if (one.inNext && part.inNext) next.push(of(part.next, (one.next ?? one.old).phase));
        });
    });
    return { old, next, plan };
  });
  const decideAll = (conflicts: readonly { key: string; field: Resolution['field'] }[], take: Resolution['take']) =>
    conflicts.map(({ key, field }) => ({ key, field, take }));

  test('the same version changes nothing', () => {
    fc.assert(
      fc.property(scene, ({ old, plan }) => {
        expect(mergePlan(old, old, plan)).toMatchObject({ steps: [], conflicts: [] });
      }),
    );
  });

  test('a plan that nobody touched becomes a plan of the newer version', () => {
    fc.assert(
      fc.property(scene, ({ old, next }) => {
        const plan = old.map((draft) => given(draft));
        const merge = mergePlan(old, next, plan);
        expect(merge.conflicts).toEqual([]);
        const became = mergedGoals(plan, merge).toSorted((x, y) => (x.key < y.key ? -1 : 1));
        const wanted = mergedGoals(
          next.map((draft) => given(draft)),
          { steps: [] },
        );
        expect(became).toEqual(wanted.toSorted((x, y) => (x.key < y.key ? -1 : 1)));
      }),
    );
  });

  test('once everything is decided nothing is left to decide, and what is done is not touched', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('plan' as const, 'template' as const), ({ old, next, plan }, take) => {
        const open = mergePlan(old, next, plan);
        const merge = mergePlan(old, next, plan, decideAll(open.conflicts, take));
        expect(merge.conflicts).toEqual([]);
        const firm = new Set(plan.filter((one) => one.firm && !one.dropped).map(({ id }) => id));
        const touched = merge.steps.flatMap((step) => (step.kind === 'add' ? [] : [step.goalId]));
        expect(touched.filter((id) => firm.has(id))).toEqual([]);
      }),
    );
  });

  test('no key stands twice afterwards', () => {
    fc.assert(
      fc.property(scene, ({ old, next, plan }) => {
        const open = mergePlan(old, next, plan);
        const keys = mergedGoals(plan, mergePlan(old, next, plan, decideAll(open.conflicts, 'template'))).map(
          ({ key }) => key,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
