import { expect, test } from '@jest/globals';
import { refuseUse, type EvidenceTarget } from './evidence-use-rules.js';
import { aGoal } from './testing/a-goal.js';
import { aKpi, aSkill, listed, readinessFacts } from './testing/readiness-facts.js';

const today = '2026-05-20';
const facts = readinessFacts({
  skills: [aSkill('linux')],
  kpis: [aKpi('mtta')],
  promotion: [{ key: 'on-call', text: 'Dependable on call' }],
  goals: listed([aGoal({ id: 5, phase: 'month-6' }), aGoal({ id: 6, phase: 'day-30' })]),
  startDate: '2026-01-15',
});
const code = (kind: EvidenceTarget['kind'], key: string, startsOn: string | null = null) =>
  refuseUse({ kind, key, startsOn }, facts, today)?.code ?? null;

test('evidence is used for what the plan has', () => {
  expect([code('skill', 'linux'), code('criterion', 'on-call'), code('kpi', 'mtta')]).toEqual([null, null, null]);
  expect(code('skill', 'mtta')).toBe('skill-unknown');
  expect(code('kpi', 'linux')).toBe('kpi-unknown');
  for (const key of ['skill:linux', 'check-ins', 'goal:6', 'goal:99', 'goal:'])
    expect(code('criterion', key)).toBe('criterion-unknown');
  expect(code('criterion', 'goal:5')).toBeNull();
});

test('a period is one of the KPI’s, from the plan’s first to the one under way', () => {
  expect([code('kpi', 'mtta', '2026-01-01'), code('kpi', 'mtta', '2026-05-01')]).toEqual([null, null]);
  expect(code('kpi', 'mtta', '2026-05-02')).toBe('period-unknown');
  expect(code('kpi', 'mtta', '2026-06-01')).toBe('period-ahead');
  expect(code('kpi', 'mtta', '2025-12-01')).toBe('period-before');
  expect(code('skill', 'linux', '2026-05-01')).toBe('period-unwanted');
});
