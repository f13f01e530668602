import type { Measurement } from '@milepost/shared/kpi';
import type { Kpi } from '@milepost/shared/template';
import { aPlan } from '@milepost/shared/testing/a-plan';
import { hire, manager } from '@milepost/shared/testing/goal-facts';
import type { ReadinessView } from '../api/readiness-cache';

/** A KPI in per cent that is read monthly and applies from day 30; only what matters needs to be said. */
export const aKpi = (given: Partial<Kpi> = {}): Kpi => ({
  key: 'rate',
  name: 'Change success rate',
  measures: 'Changes without a rollback',
  matters: 'Shows that changes are safe',
  parts: [{ op: '>=', min: 95, max: null, unit: '%', better: 'higher', words: 'at least 95%' }],
  frequency: ['monthly'],
  from: 'day-30',
  ...given,
});

/** A reading of `aKpi` by the hire, of the month that begins on `startsOn`. */
export const aReading = (startsOn: string | null, value: number, given: Partial<Measurement> = {}): Measurement => ({
  ...{ id: 1, kpi: 'rate', part: 0, startsOn, value, judgement: null, note: '', via: 'hand', by: hire },
  endsOn: startsOn && `${startsOn.slice(0, 8)}28`,
  at: '2027-03-01T08:00:00.000Z',
  ...given,
});

/** Noor's KPIs from Monday 2 November 2026 on, as the hire reads them. */
export function measuredView(given: Partial<ReadinessView> = {}, kpis: Kpi[] = [aKpi()]): ReadinessView {
  const plan = aPlan();
  return {
    planId: 1,
    version: 1,
    role: plan.role,
    template: {
      ...{ slug: 'associate-infrastructure-engineer', version: 1, kpis, skills: [], softSkills: [], promotion: [] },
      kpiNotes: [{ text: 'Read them by the complexity of the work' }],
      ...{ highPerformance: [], careers: [] },
    },
    hire: plan.hire,
    manager: plan.manager,
    lead: null,
    startDate: plan.startDate,
    originalStart: plan.originalStart,
    phases: plan.phases,
    ...{ pauses: [], extensions: [], closedAt: null, goals: [], evidence: [], measurements: [], skillRatings: [] },
    ...{ criterionRatings: [], checkIns: [], decisions: [], sprintDays: 14, asOf: null, hiresSeeRatings: false },
    people: [
      { id: hire, name: 'Noor Haddad' },
      { id: manager, name: 'Ruth Okafor' },
    ],
    can: {
      ...{ kpis: true, skills: true, readiness: true, othersRatings: false, measure: true, rate: 'hire' },
      ...{ useEvidence: true, decide: false, packet: false },
    },
    viewer: { id: hire, hire: true, mentor: false, manager: false, above: false, teamLead: false, admin: false },
    ...given,
  };
}
