import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBlueprint } from './read-blueprint.js';
import { knownBlueprint, type KnownBlueprint, type KnownKey, type KnownTarget } from './testing/known-blueprint.js';
import { render, sayable, type Style, styles, usualStyle } from './testing/render.js';

/*
 * A blueprint is read the same however it is written: known content is rendered in every style of bullets, headings,
 * tables and labels, and must come back.
 */

const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ');
const count = (target: KnownTarget | null) => target && { min: target.min || null, max: target.max };

/** What a reading and the known content have in common. */
const stated = (known: KnownBlueprint) => ({
  role: words(known.role),
  phases: known.phases.map((phase) => ({
    key: phase.key,
    goals: phase.goals.map((goal) => ({
      text: words(goal.text),
      target: count(goal.target),
      subgoals: goal.subgoals.map((sub) => ({ text: words(sub.text), target: count(sub.target) })),
    })),
  })),
  kpis: known.kpis.map((kpi) => ({
    name: words(kpi.name),
    min: kpi.bound.min,
    max: kpi.bound.max,
    frequency: words(kpi.frequency),
  })),
  skills: known.skills.map(({ name, tier, importance }) => ({ name: words(name), tier, importance })),
  softSkills: known.softSkills.map(words),
  promotionCriteria: known.promotionCriteria.map(words),
});

function reading(style: Style, known: KnownBlueprint): ReturnType<typeof stated> {
  const read = readBlueprint(render(style, known));
  return {
    role: words(read.role?.text ?? ''),
    phases: read.phases.map((phase) => ({
      key: phase.key as KnownKey,
      goals: phase.goals.map((goal) => ({
        text: words(goal.text),
        target: count(goal.target),
        subgoals: goal.subgoals.map((sub) => ({ text: words(sub.text), target: count(sub.target) })),
      })),
    })),
    kpis: read.kpis.map((kpi) => ({
      name: words(kpi.name),
      min: kpi.bounds[0]?.min ?? null,
      max: kpi.bounds[0]?.max ?? null,
      frequency: words(kpi.frequency),
    })),
    skills: read.skills.map(({ name, tier, importance }) => ({
      name: words(name),
      tier: tier as 'must-have',
      importance: importance as 'Critical',
    })),
    softSkills: read.softSkills.map((soft) => words(soft.text)),
    promotionCriteria: read.promotionCriteria.map((criterion) => words(criterion.text)),
  };
}

const comesBack = (style: Style, known: KnownBlueprint) =>
  expect(reading(style, known)).toEqual(stated(sayable(style, known)));

const names = Object.keys(styles) as (keyof Style)[];

describe('one thing is written differently', () => {
  const each = names.flatMap((name) => styles[name].map((value) => [name, value] as const));
  test.each(each)('%s: %s', (name, value) => {
    const style = { ...usualStyle, [name]: value };
    fc.assert(
      fc.property(knownBlueprint, (known) => comesBack(style, known)),
      { numRuns: 10, seed: 6 },
    );
  });
});

test('everything is written differently', () => {
  const style = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.constantFrom(...styles[name])])),
  ) as unknown as fc.Arbitrary<Style>;
  fc.assert(fc.property(style, knownBlueprint, comesBack), { numRuns: 300, seed: 6 });
});
