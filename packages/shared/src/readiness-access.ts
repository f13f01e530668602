import type { Relation } from './plan-facts.js';
import type { PlanRights } from './plan-access.js';
import type { RatingSide } from './readiness-facts.js';

/**
 * Who sees and does what about KPIs, skills and readiness. KPIs belong to the work: whoever sees the plan sees them. Skills
 * and readiness belong to the person: the hire, who acts for them, everyone above and the team's lead; a mentor sees skills,
 * for that is what a mentor helps with; an admin sees neither.
 */
export interface ReadinessRights {
  kpis: boolean;
  skills: boolean;
  readiness: boolean;
  /** What the manager and the lead said of single criteria; to the hire only where the organisation shares it. */
  othersRatings: boolean;
  /** Record and correct measurements. */
  measure: boolean;
  /** Rate skills and criteria, from this side. */
  rate: RatingSide | null;
  /** Let evidence support something, add evidence to the plan itself. */
  useEvidence: boolean;
  decide: boolean;
  /** Take the packet away. */
  packet: boolean;
}

/** `hasAbove`: somebody active stands above the hire's manager, or leads the team; else the manager decides. */
export function readinessRights(
  relation: Relation,
  plan: PlanRights,
  { closed, hasAbove, hiresSeeRatings }: { closed: boolean; hasAbove: boolean; hiresSeeRatings: boolean },
): ReadinessRights {
  const acts = plan.letMentorSign;
  const leads = !relation.hire && (relation.above || relation.teamLead || (!hasAbove && (relation.manager || acts)));
  const over = !relation.hire && (relation.manager || relation.above || relation.teamLead || acts);
  const personal = relation.hire || over;
  return {
    kpis: true,
    skills: personal || relation.mentor,
    readiness: personal,
    othersRatings: over || (relation.hire && hiresSeeRatings),
    measure: plan.work,
    rate: relation.hire ? (plan.work ? 'hire' : null) : acts && !closed ? 'manager' : null,
    useEvidence: plan.work,
    // a plan that ended can still end in a promotion
    decide: leads,
    packet: over,
  };
}
