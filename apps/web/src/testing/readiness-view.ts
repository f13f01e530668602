import { planRights } from '@milepost/shared/plan-access';
import { readinessRights } from '@milepost/shared/readiness-access';
import type { CriterionRating, ReadinessFacts, UsedEvidence } from '@milepost/shared/readiness-facts';
import { aPlan } from '@milepost/shared/testing/a-plan';
import { hire, manager } from '@milepost/shared/testing/goal-facts';
import type { ReadinessView } from '../api/readiness-cache';

export const lead = { id: 9, name: 'Carmen Vidal' };

const nobody = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
const ids = { hire, manager, above: lead.id };

/** A rating by Ruth of the criterion `on-call`, unless told otherwise. */
export const criterionRating = (given: Partial<CriterionRating> = {}): CriterionRating => ({
  id: 1,
  criterion: 'on-call',
  side: 'manager',
  rating: 'consistently',
  note: '',
  by: manager,
  at: '2026-11-10T09:00:00.000Z',
  ...given,
});

/** A link on the plan that shows the criterion `on-call`. */
export const usedEvidence = (given: Partial<UsedEvidence> = {}): UsedEvidence => ({
  id: 1,
  goalId: null,
  kind: 'link',
  url: 'https://wiki.example/rota',
  text: 'Rota, October',
  by: hire,
  at: '2026-10-30T09:00:00.000Z',
  uses: [{ kind: 'criterion', key: 'on-call', startsOn: null, by: hire, at: '2026-10-30T09:00:00.000Z' }],
  ...given,
});

/** Noor's readiness as one of its people reads it: two criteria of promotion, with the rights that the server would give. */
export function readinessView(
  reader: 'hire' | 'manager' | 'above' = 'above',
  given: Partial<ReadinessFacts> = {},
  { hiresSeeRatings = false, asOf = null }: { hiresSeeRatings?: boolean; asOf?: string | null } = {},
): ReadinessView {
  const plan = aPlan();
  const viewer = { ...nobody, id: ids[reader], [reader]: true };
  const facts: ReadinessFacts = {
    planId: 1,
    version: 4,
    role: plan.role,
    template: {
      slug: 'associate-infrastructure-engineer',
      version: 1,
      kpis: [],
      kpiNotes: [],
      skills: [],
      softSkills: [],
      promotion: [
        { key: 'on-call', text: 'Dependable on call' },
        { key: 'design', text: 'Designs small components' },
      ],
      highPerformance: [],
      careers: [],
    },
    hire: plan.hire,
    manager: plan.manager,
    lead,
    startDate: '2026-02-02',
    originalStart: '2026-02-02',
    phases: plan.phases,
    pauses: [],
    extensions: [],
    closedAt: null,
    goals: [],
    evidence: [usedEvidence()],
    measurements: [],
    skillRatings: [],
    criterionRatings: [criterionRating()],
    checkIns: [],
    decisions: [],
    sprintDays: 14,
    people: [...plan.people, lead],
    ...given,
  };
  const rights = planRights(viewer, { closedAt: facts.closedAt, mentorSigns: false, hasManager: true });
  const can = readinessRights(viewer, rights, { closed: facts.closedAt !== null, hasAbove: true, hiresSeeRatings });
  const past = { measure: false, rate: null, useEvidence: false, decide: false };
  return { ...facts, viewer, asOf, hiresSeeRatings, can: asOf ? { ...can, ...past } : can };
}
