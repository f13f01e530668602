import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judge, kpiStanding, type Measurement } from '@milepost/shared/kpi';
import type { Kpi, TemplateContent } from '@milepost/shared/template';

type Value = number | 'met' | 'near' | 'missed';
/** KPI, label of its part where it has several; what is met, near and missed; the baseline of a change. */
type Row = [kpi: string, met: Value, near: Value, missed: Value, given?: { part?: number; baseline?: number }];

const cloud: Row[] = [
  ['infrastructure-change-throughput', 8, 13, 3],
  ['pr-first-pass-approval-rate', 60, 55, 50],
  ['change-failure-rate-associate-caused', 4.9, 5.5, 6],
  ['mean-time-to-acknowledge-mtta', 4, 5, 7],
  ['mean-time-to-resolve-mttr-contribution', 'met', 'near', 'missed'],
  ['alert-noise-reduction', 180, 182, 199, { baseline: 200 }],
  ['iac-coverage-growth', 45, 44.6, 41, { baseline: 40 }],
  ['provisioning-lead-time', 9, 9.1, 10, { baseline: 10 }],
  ['tagging-compliance-adherence', 96, 95, 80],
  ['cost-savings-identified-validated', 1000, 950, 0],
  ['runbook-quality-index', 2, 0.9, 0],
  ['ticket-sla-adherence', 96, 90, 84],
  ['stakeholder-satisfaction-internal', 4, 3.7, 3],
  ['knowledge-sharing-participation', 1, 0.95, 0],
  ['security-hygiene-completion', 91, 90, 70],
];
const associate: Row[] = [
  ['ticket-throughput', 8, 22, 4],
  ['change-success-rate', 97, 95, 80],
  ['change-lead-time', 4.5, 5.2, 6],
  ['mtta', 4.9, 10, 10.5],
  ['mttr-known-issues', 54, 54.5, 60, { baseline: 60 }],
  ['runbook-adherence', 85, 75, 60],
  ['documentation-freshness', 95, 90, 50],
  ['monitoring-coverage', 100, 92, 60],
  ['alert-noise-ratio', 46, 45.5, 41, { baseline: 40 }],
  ['patch-compliance', 95, 90, 80],
  ['vulnerability-remediation', 5, 7.5, 8, { part: 0 }],
  ['vulnerability-remediation', 29, 32, 40, { part: 1 }],
  ['backup-verification', 99.5, 99, 85],
  ['cost-anomalies', 2, 1, 0],
  ['automation-time-saved', 20, 3.8, 2],
  ['rework-rate', 3, 8, 11],
  ['stakeholder-satisfaction', 4.5, 3.6, 3.5],
  ['on-call-quality', 90, 85, 60],
];
const junior: Row[] = [
  ['ticket-throughput', 25, 27, 5],
  ['ticket-quality-score', 95, 94, 80],
  ['reopen-rework-rate', 5, 5.4, 6],
  ['mean-time-to-acknowledge-for-alerts', 4, 7, 12],
  ['mean-time-to-escalate', 14, 20, 21],
  ['runbook-adherence-rate', 80, 79, 40],
  ['runbook-improvement-count', 5, 1.9, 1],
  ['monitoring-coverage-contributions', 1, 0.9, 0],
  ['alert-noise-reduction', 90, 90.5, 99, { baseline: 100 }],
  ['change-success-rate', 98, 95, 70],
  ['change-documentation-completeness', 100, 90, 50],
  ['patch-compliance-support', 95, 94.9, 80],
  ['vulnerability-remediation-sla-adherence', 95, 92, 89],
  ['backup-job-success-tracking', 99, 98, 97, { part: 0 }],
  ['backup-job-success-tracking', 100, 95, 50, { part: 1 }],
  ['restore-test-participation', 100, 90, 0],
  ['infrastructure-drift-detections-resolved', 'met', 'near', 'missed'],
  ['iac-pr-cycle-time', 1, 7.5, 9],
  ['iac-pr-quality', 85, 70, 69],
  ['automation-hours-saved', 5, 4.5, 4],
  ['stakeholder-satisfaction', 4.2, 3.9, 2],
  ['learning-velocity', 80, 75, 20],
];
const tables: Record<string, Row[]> = {
  'associate-cloud-engineer': cloud,
  'associate-infrastructure-engineer': associate,
  'junior-infrastructure-engineer': junior,
  'infrastructure-officer': [],
  'it-infrastructure-engineer': [],
};
const kpisOf = (slug: string): Kpi[] =>
  (JSON.parse(readFileSync(new URL(`./${slug}.json`, import.meta.url), 'utf8')) as TemplateContent).kpis;

const reading = (kpi: string, part: number, startsOn: string | null, of: Value): Measurement => ({
  id: 1,
  kpi,
  part,
  startsOn,
  endsOn: startsOn,
  value: typeof of === 'number' ? of : null,
  judgement: typeof of === 'number' ? null : of,
  note: '',
  via: 'hand',
  by: 1,
  at: '2026-11-01T08:00:00.000Z',
});

describe.each(Object.entries(tables))('the KPIs of %s', (slug, rows) => {
  const kpis = kpisOf(slug);

  test('all stand in the table, with all their parts', () => {
    const parts = kpis.flatMap(({ key, parts: { length } }) =>
      Array.from({ length: Math.max(1, length) }, (_, part) => `${key} ${part}`),
    );
    expect(rows.map(([key, , , , given]) => `${key} ${given?.part ?? 0}`)).toEqual(parts);
  });

  for (const [key, met, near, missed, { part = 0, baseline = null } = {}] of rows)
    test(`${key}${part ? ` (${part + 1})` : ''}: ${met} is met, ${near} is near, ${missed} is missed`, () => {
      const kpi = kpis.find((one) => one.key === key)!;
      const told = [met, near, missed].map((value) => {
        if (typeof value === 'number') return judge(kpi.parts[part]!, value, baseline);
        return kpiStanding(kpi, [reading(key, 0, '2026-11-01', value)], '2026-11-01');
      });
      expect(told).toEqual(['met', 'near', 'missed']);
    });
});

test('a KPI of several parts is as its worst part, and not judged while one is missing, unless another misses', () => {
  const kpi = kpisOf('associate-infrastructure-engineer').find(({ key }) => key === 'vulnerability-remediation')!;
  const stands = (...values: (number | null)[]) =>
    kpiStanding(
      kpi,
      values.flatMap((value, part) => (value === null ? [] : [reading(kpi.key, part, '2026-11-01', value)])),
      '2026-11-01',
    );
  expect([stands(5, 29), stands(5, 31), stands(8, 29), stands(5, null), stands(8, null), stands(null, null)]).toEqual([
    'met',
    'near',
    'missed',
    'no data',
    'missed',
    'no data',
  ]);
});
