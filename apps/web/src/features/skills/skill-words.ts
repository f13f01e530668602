import type { NextSkill } from '@milepost/shared/next-skills';
import { phaseName } from '@milepost/shared/phase';
import type { SkillRating } from '@milepost/shared/readiness-facts';
import { type SkillLevel, skillLevels } from '@milepost/shared/skill-level';
import type { SkillStanding } from '@milepost/shared/skill-standing';
import type { SkillTier } from '@milepost/shared/template';
import type { ReadinessView } from '../../api/readiness-cache';

export const tierNames: Record<SkillTier, string> = {
  'must-have': 'Must have',
  'hard-skill': 'Hard skills',
  'good-to-have': 'Good to have',
  advanced: 'Advanced, to grow into',
  emerging: 'Emerging',
};

export const levelWord = (level: SkillLevel): string => skillLevels[level] ?? '';

/** "You", or the name. */
export const nameOf = (id: number, { viewer, people }: Pick<ReadinessView, 'viewer' | 'people'>): string =>
  id === viewer.id ? 'You' : (people.find((one) => one.id === id)?.name ?? 'Somebody who left');

/** Who else reads how somebody is rated, said before anyone rates. */
export function skillReaders({ viewer, hire, manager }: ReadinessView): string {
  const them = viewer.hire ? (manager?.name ?? 'whoever manages you') : hire.name;
  return `${them}, the mentor, the managers above, the team’s lead and their successors read this. Admins do not.`;
}

/** Whose word counts, where it is not the manager's of today. */
export function formerRater(now: SkillRating | null, { manager, people }: ReadinessView): string | null {
  if (!now || now.by === manager?.id) return null;
  return people.find(({ id }) => id === now.by)?.name ?? 'somebody who left';
}

/** Whose view the rings differ by: "Noor says “independent”". */
export function apartWords({ own }: SkillStanding, { viewer, hire }: ReadinessView): string {
  const level = own ? levelWord(own.level) : '';
  return viewer.hire ? `you say “${level}”` : `${hire.name.split(' ')[0]} says “${level}”`;
}

/** Why a skill comes next: "Now “aware”; day 60 asks for “with help”. Critical." */
export function nextWords({ standing, phase, byOwnView }: NextSkill, { viewer, hire }: ReadinessView): string {
  const { skill, required, now, own } = standing;
  const level = levelWord((now ?? own)!.level);
  const whose = viewer.hire ? 'your' : `${hire.name.split(' ')[0]}’s`;
  const stands = byOwnView ? `“${capitalised(level)}” by ${whose} own view` : `Now “${level}”`;
  const weighs = skill.importance ? ` ${capitalised(skill.importance)}.` : '';
  return `${stands}; ${phaseName(phase)} asks for “${levelWord(required.level)}”.${weighs}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
