import { weightOf, type UndatedCriterion, type Verdict } from './criterion.js';
import { evidenceFor, latest } from './criterion-evidence.js';
import { heldSince, latestRating } from './latest-rating.js';
import { phaseDays } from './phase.js';
import type { RatingSide, ReadinessFacts, SkillRating, UsedEvidence } from './readiness-facts.js';
import { requiredLevel, type RequiredLevel } from './skill-level.js';
import type { PhaseKey, Skill } from './template.js';

/** The level that promotion asks for: what the last dated milestone does. */
export function promotionLevel(skill: Skill, phases: readonly { key: PhaseKey }[]): RequiredLevel {
  const last = phases.findLast(({ key }) => phaseDays(key) !== null);
  return requiredLevel(skill, last?.key ?? 'month-12');
}

/** Musts count, and what the template weighs itself; a list of hard skills without importance is one of musts. */
const counts = ({ tier, weight }: Skill): boolean =>
  weight !== undefined || tier === 'must-have' || tier === 'hard-skill';

/** The skills that count: met when the manager sees the level that promotion asks for. */
export function skillCriteria(facts: ReadinessFacts): UndatedCriterion[] {
  return facts.template.skills.filter(counts).map((skill) => {
    const ratings = facts.skillRatings.filter((one) => one.skill === skill.key);
    const last = (side: RatingSide): SkillRating | null => latestRating(ratings, side);
    const [hire, manager] = [last('hire'), last('manager')];
    const required = promotionLevel(skill, facts.phases);
    const evidence = evidenceFor(facts, 'skill', skill.key);
    const verdict = verdictOf(manager, required.level, evidence);
    return {
      key: `skill:${skill.key}`,
      text: skill.name,
      ...weightOf(skill.weight, 'required'),
      verdict,
      basis: { source: 'skill', skill, required, manager: manager?.level ?? null, hire: hire?.level ?? null },
      evidence,
      newestAt: latest([manager?.at, hire?.at, evidence[0]?.at]),
      metAt: verdict === 'met' ? heldSince(ratings, ({ level }) => level >= required.level) : null,
      confirmedBy: manager?.by ?? null,
    };
  });
}

function verdictOf(manager: SkillRating | null, required: number, evidence: readonly UsedEvidence[]): Verdict {
  if (manager) return manager.level >= required ? 'met' : 'not yet';
  return evidence.length ? 'not yet' : 'no evidence';
}
