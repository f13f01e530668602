import { goalState } from './completion.js';
import type { Criterion, CriterionBasis } from './criterion.js';
import { dayName } from './day-name.js';
import { reached } from './next-step-says.js';
import { skillLevels } from './skill-level.js';

type BasisOf<Source extends CriterionBasis['source']> = Extract<CriterionBasis, { source: Source }>;
type Names = (id: number) => string;

/** What a criterion rests on, in one sentence with its full stop, for whoever may read all of it. */
export function basisWords({ basis, evidence }: Pick<Criterion, 'basis' | 'evidence'>, nameOf: Names): string {
  switch (basis.source) {
    case 'promotion':
      return promotionWords(basis, evidence.length, nameOf);
    case 'goal':
      return goalWords(basis);
    case 'skill':
      return skillWords(basis);
    case 'kpi':
      return kpiWords(basis);
    case 'check-ins':
      return meetingWords(basis);
  }
}

function promotionWords({ hire, manager }: BasisOf<'promotion'>, shown: number, nameOf: Names): string {
  const said = [manager, hire].flatMap((one) => (one?.rating ? [`${nameOf(one.by)} says ${one.rating}.`] : []));
  return [...(shown ? [] : ['Nothing shows it yet.']), ...(said.length ? said : ['Nobody rated it yet.'])].join(' ');
}

function goalWords({ goal, due }: BasisOf<'goal'>): string {
  const state = goalState(goal);
  if (state === 'done') return 'Done.';
  const sofar = reached(goal);
  const far = state === 'in progress' && sofar ? `, ${sofar}` : '';
  return `${capital(state)}${far}${due ? `; due ${dayName(due)}` : ''}.`;
}

function skillWords({ manager, hire, required }: BasisOf<'skill'>): string {
  const asked = skillLevels[required.level]!;
  if (manager === null)
    return `${hire === null ? 'Not rated yet' : `Only an own view: ${skillLevels[hire]}`}; ${asked} is asked for.`;
  const level = capital(skillLevels[manager]!);
  return manager === required.level ? `${level}, as asked.` : `${level}; ${asked} is asked for.`;
}

function kpiWords({ judged, met, missed }: BasisOf<'kpi'>): string {
  if (judged === 0) return 'No reading that counts yet.';
  const parts = Object.entries({ met, near: judged - met - missed, missed }).filter(([, n]) => n > 0);
  const said = parts.map(([standing, n]) => `${standing} in ${n}`).join(', ');
  return `${capital(said)} of the last ${judged === 1 ? 'period' : `${judged} periods`} read.`;
}

function meetingWords({ held, good }: BasisOf<'check-ins'>): string {
  if (held === 0) return 'None was held yet.';
  return held === 1
    ? `The one that was held ${good ? 'ended' : 'did not end'} on track.`
    : `${good} of the last ${held} ended on track.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
