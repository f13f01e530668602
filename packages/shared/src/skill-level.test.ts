import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importanceRank, requiredLevel, skillLevels, skillLevelSays } from './skill-level.js';
import type { PhaseKey, SkillTier } from './template.js';

const tiers: SkillTier[] = ['must-have', 'hard-skill', 'good-to-have', 'advanced', 'emerging'];
const importances = [
  null,
  'critical',
  'important',
  'optional',
  'important to critical',
  'optional to important',
  'context-specific',
];
const milestones: PhaseKey[] = ['week-1', 'day-30', 'day-60', 'day-90', 'month-6', 'month-12', 'long-term'];
const anySkill = fc.record({ tier: fc.constantFrom(...tiers), importance: fc.constantFrom(...importances) });

test('every level has its word and says what it looks like', () => {
  expect(skillLevels).toHaveLength(5);
  expect(skillLevelSays).toHaveLength(5);
});

test('what is asked never falls from one milestone to the next', () => {
  fc.assert(
    fc.property(anySkill, (skill) => {
      const levels = milestones.map((phase) => requiredLevel(skill, phase).level);
      expect(levels).toEqual(levels.toSorted((a, b) => a - b));
      expect(levels.every((level) => level >= 0 && level <= 4)).toBe(true);
    }),
  );
});

test('what matters more asks for no less', () => {
  fc.assert(
    fc.property(anySkill, anySkill, fc.constantFrom(...milestones), (one, other, phase) => {
      fc.pre(one.tier === other.tier && importanceRank(one) <= importanceRank(other));
      expect(requiredLevel(one, phase).level).toBeGreaterThanOrEqual(requiredLevel(other, phase).level);
    }),
  );
});

test('the template’s own word stands above what is inferred', () => {
  const skill = { tier: 'emerging' as const, importance: 'optional', required: { 'day-60': 4 } };
  expect(requiredLevel(skill, 'day-60')).toEqual({ level: 4, inferred: false });
  expect(requiredLevel(skill, 'day-30')).toEqual({ level: 0, inferred: true });
});
