import { goalState } from './completion.js';
import type { Criterion, CriterionBasis, CriterionSource } from './criterion.js';
import { dayName } from './day-name.js';
import { reached } from './next-step-says.js';
import { skillLevels } from './skill-level.js';

type BasisOf<Source extends CriterionBasis['source']> = Extract<CriterionBasis, { source: Source }>;
type Names = (id: number) => string;

/** What was last done about a criterion, by its source; how long ago that was follows. */
export const happened: Record<CriterionSource, string> = {
  promotion: 'rated',
  goal: 'worked on',
  skill: 'rated',
  kpi: 'read',
  'check-ins': 'held',
};

/** What a criterion rests on, for whoever may read all of it: a sentence without its full stop, '' where there is nothing to say. */
export function basisWords({ basis, evidence }: Pick<Criterion, 'basis' | 'evidence'>, nameOf: Names): string {
  switch (basis.source) {
    case 'promotion':
      return ratingsSay(basis, nameOf) || (evidence.length ? 'Nobody rated it yet' : '');
    case 'goal':
      return goalWords(basis);
    case 'skill':
      return skillSays(basis);
    case 'kpi':
      return kpiSays(basis);
    case 'check-ins':
      return meetingsSay(basis);
  }
}

/** "Ruth and Mei say consistently", "Ruth says sometimes, Mei consistently"; '' where nobody rated. The `reader` is named "you". */
export function ratingsSay(
  { manager, hire }: Pick<BasisOf<'promotion'>, 'hire' | 'manager'>,
  nameOf: Names,
  reader: number | null = null,
): string {
  const [one, other] = [manager, hire].flatMap((rating) => (rating?.rating ? [rating] : []));
  if (!one) return '';
  const [who, says] = [nameOf(one.by), one.by === reader ? 'say' : 'says'];
  if (!other) return capital(`${who} ${says} ${one.rating}`);
  if (other.rating === one.rating) return capital(`${who} and ${nameOf(other.by)} say ${one.rating}`);
  return capital(`${who} ${says} ${one.rating}, ${nameOf(other.by)} ${other.rating}`);
}

function goalWords({ goal, due }: BasisOf<'goal'>): string {
  const state = goalState(goal);
  if (state === 'done') return 'Done';
  const sofar = reached(goal);
  const far = state === 'in progress' && sofar ? `, ${sofar}` : '';
  return `${capital(state)}${far}${due ? `; due ${dayName(due)}` : ''}`;
}

/** "With help; independent is asked for", "Independent, as asked" */
export function skillSays({ manager, hire, required }: BasisOf<'skill'>): string {
  const asked = skillLevels[required.level]!;
  if (manager === null)
    return `${hire === null ? 'Not rated yet' : `Only an own view: ${skillLevels[hire]}`}; ${asked} is asked for`;
  const level = capital(skillLevels[manager]!);
  return manager === required.level ? `${level}, as asked` : `${level}; ${asked} is asked for`;
}

/** "Met in 2, missed in 1 of the last 3 periods read" */
export function kpiSays({ judged, met, missed }: BasisOf<'kpi'>): string {
  if (judged === 0) return 'No reading that counts yet';
  const parts = Object.entries({ met, near: judged - met - missed, missed }).filter(([, n]) => n > 0);
  const [only, ...others] = parts;
  if (only && others.length === 0)
    return capital(`${only[0]} in ${judged === 1 ? 'the last period' : `all of the last ${judged} periods`} read`);
  return capital(
    `${parts.map(([standing, n]) => `${standing} in ${n}`).join(', ')} of the last ${judged} periods read`,
  );
}

/** "1 of the last 2 ended on track" */
export function meetingsSay({ held, good }: BasisOf<'check-ins'>): string {
  if (held === 0) return 'None was held yet';
  if (held === 1) return `The one that was held ${good ? 'ended' : 'did not end'} on track`;
  return good === held ? `The last ${held} ended on track` : `${good} of the last ${held} ended on track`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
