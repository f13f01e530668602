import type { ReadBound, ReadKpi } from '@milepost/blueprint/blueprint';
import type { Correction, Making } from '@milepost/blueprint/correction';
import { lineWords } from '@milepost/blueprint/line-words';
import type { ReadableKind } from '@milepost/blueprint/shelves';
import { phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { targetWords } from '../../ui/target-words';
import { hasSoftTarget, type Review, type ReviewRow, wordsOf } from './review';

/** What items are called, one and many. */
export const kindNames: Record<ReadableKind, [one: string, many: string]> = {
  phase: ['phase', 'Phases'],
  goal: ['goal', 'Goals'],
  part: ['part of a goal', 'Parts of goals'],
  kpi: ['KPI', 'KPIs'],
  skill: ['skill', 'Skills'],
  'soft-skill': ['soft skill', 'Soft skills'],
  criterion: ['promotion criterion', 'Promotion criteria'],
  responsibility: ['responsibility', 'Responsibilities'],
  deliverable: ['deliverable', 'Deliverables'],
  activity: ['routine', 'Routines'],
  guardrail: ['guardrail', 'Guardrails'],
  escalation: ['point of escalation', 'Escalation'],
  career: ['step of the career path', 'Career path'],
  tool: ['tool', 'Tools'],
  pitfall: ['pitfall', 'Pitfalls'],
  variant: ['variant', 'Variants'],
};

/** What a line can be made, in a menu. A goal names its phase, and has an entry for each. */
export const makingNames: Record<Exclude<Making, 'goal' | 'phase'>, string> = {
  kpi: 'A KPI',
  skill: 'A skill',
  'soft-skill': 'A soft skill',
  criterion: 'A promotion criterion',
  responsibility: 'A responsibility',
  heading: 'A heading',
  noise: 'Noise: leave it out',
};

const signs: Record<ReadBound['op'], string> = {
  '>': 'above ',
  '>=': 'at least ',
  '<': 'below ',
  '<=': 'at most ',
  '=': '',
  range: '',
  change: 'a change of ',
};

/** "at least 90% per month", "a change of −10 to −5%", "critical: below 7 days". */
export function boundWords({ label, op, min, max, unit, period }: ReadBound): string {
  const ends = [...new Set([min, max].filter((n) => n !== null))];
  const numbers = ends.map((n) => String(n).replace('-', '−')).join(ends.some((n) => n < 0) ? ' to ' : '–');
  const gap = /^[%/]/.test(unit) || !unit ? '' : ' ';
  return `${label ? `${label}: ` : ''}${signs[op]}${numbers}${gap}${unit}${period ? ` per ${period}` : ''}`.trim();
}

/** The bounds of a KPI, and how often it is read. */
export const kpiWords = ({ bounds, targetWords: words, frequency }: ReadKpi): string =>
  [bounds.map(boundWords).join(', ') || words || 'no bound', frequency].filter(Boolean).join(' · ');

const article = (word: string) => (/^[aeiou]/i.test(word) ? 'an' : 'a');

/** "a goal of day 30", "a long-term goal". */
export const goalOf = (phase: PhaseKey): string =>
  phase === 'long-term' ? 'a long-term goal' : `a goal of ${phaseName(phase)}`;

/** What the review asks about something the rules are unsure about. */
export function questionOf({ kind, item, under }: ReviewRow): string {
  if ('label' in item) return `Does ${phaseName(item.key)} begin here?`;
  if ('target' in item && item.target && hasSoftTarget(item)) return `Does it ask for ${targetWords(item.target)}?`;
  if (kind === 'goal') return `Is this a goal of “${short(under)}”?`;
  if (kind === 'part') return `Is this a part of “${short(under)}”?`;
  if ('bounds' in item && item.bounds.length) return `Is this a KPI, ${item.bounds.map(boundWords).join(', ')}?`;
  if ('tier' in item) return `Is this a skill (${item.tier})?`;
  const [one] = kindNames[kind];
  return `Is this ${article(one)} ${one}?`;
}

/** Beside the words of an item: its count, its bounds, its tier. */
export function asideOf({ item }: ReviewRow): string {
  if ('bounds' in item) return kpiWords(item);
  if ('tier' in item) return [item.tier, item.importance].filter(Boolean).join(', ');
  if ('target' in item && item.target) return targetWords(item.target);
  return 'label' in item && item.label !== phaseName(item.key) ? phaseName(item.key) : '';
}

/** "112 of 153 lines read; 4 need a look". What was not read is said beside it. */
export function reviewTitle({ counts, questions }: Pick<Review, 'counts' | 'questions'>): string {
  const n = questions.length;
  const look = n === 0 ? 'nothing is unsure' : n === 1 ? '1 needs a look' : `${n} need a look`;
  return `${counts.read} of ${counts.lines} ${counts.lines === 1 ? 'line' : 'lines'} read; ${look}`;
}

/** The words of a text, cut where they get long. */
export const short = (text: string, most = 60): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
};

/** A correction in words, for the list of them and to undo it. */
export function correctionWords(correction: Correction, source: string, rows: readonly ReviewRow[]): string {
  if (correction.kind === 'propose') return 'Phases were proposed';
  const [start, end] = correction.id.split('-').map(Number);
  const row = rows.find(({ id }) => id === correction.id);
  const what = `“${short(row ? wordsOf(row.item) : lineWords(source.slice(start, end)))}”`;
  switch (correction.kind) {
    case 'confirm':
      return `${what} is right`;
    case 'make':
      return `${what} ${madeWords(correction.as, correction.phase)}`;
    case 'merge':
      return `${what} was merged with the next`;
    case 'split':
      return `${what} was split in two`;
    case 'nest':
      return `${what} became a part of the goal before it`;
    case 'lift':
      return `${what} became a goal of its own`;
    case 'move':
      return `${what} moved to ${phaseName(correction.phase)}`;
    case 'reword':
      return `Reworded to “${short(correction.text)}”`;
    case 'target':
      return `${what} asks for ${correction.target ? targetWords(correction.target) : 'no count'}`;
    case 'bounds':
      return `${what} is bound to ${correction.bounds.map(boundWords).join(', ') || 'nothing'}`;
  }
}

function madeWords(as: Making, phase: PhaseKey | undefined): string {
  if (as === 'noise') return 'is left out';
  if (as === 'phase') return `begins ${phase ? phaseName(phase) : 'a phase'}`;
  if (as === 'goal') return `is ${phase ? goalOf(phase) : 'a goal'}`;
  const name = as === 'heading' ? 'heading' : kindNames[as][0];
  return `is ${article(name)} ${name}`;
}
