import type { MergeConflict, MergeKept } from '@milepost/shared/plan-merge';
import { phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { targetWords } from '../../ui/target-words';
import type { MovablePlan, MoveOutcome } from './plan-moves.queries';

const times = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** "1 plan", "3 plans"; with a verb "1 plan follows", "3 plans follow". */
export const plansWords = (n: number, verb = '', verbs = ''): string =>
  times(n, `plan ${verb}`.trim(), `plans ${verbs}`.trim());

/** "2 goals change, 1 comes, 1 goes", or that nothing does. */
export function stepsWords({ steps }: Pick<MovablePlan, 'steps'>): string {
  const verbs = { change: ['changes', 'change'], add: ['comes', 'come'], drop: ['goes', 'go'] } as const;
  const parts = (Object.keys(verbs) as (keyof typeof verbs)[]).flatMap((kind) => {
    const n = steps.filter((step) => step.kind === kind).length;
    return n ? [{ n, verb: verbs[kind][n === 1 ? 0 : 1] }] : [];
  });
  if (parts.length === 0) return 'No goal changes';
  // the noun is said once
  return parts
    .map(({ n, verb }, at) => (at === 0 ? `${times(n, 'goal', 'goals')} ${verb}` : `${n} ${verb}`))
    .join(', ');
}

/** What became of a plan, once it was sent. */
export const outcomeWords = ({ outcome, detail }: MoveOutcome): string =>
  outcome === 'refused' ? `Left alone: ${detail}` : 'Moved';

/** A field's value as it is said beside its name. */
export function valueWords(field: MergeConflict['field'], value: unknown): string {
  if (value === null || value === undefined) return 'No number';
  if (field === 'phase') return phaseName(value as PhaseKey);
  if (field === 'target') return targetWords(value as { min: number; max: number | null; unit: string | null });
  if (field === 'choose') return `${String(value)} of its options`;
  if (field === 'optional') return value ? 'Optional' : 'Required';
  if (field === 'asksEvidence') return value ? 'Asks for evidence' : 'Asks for no evidence';
  if (field === 'asksSignOff') return value ? 'Asks for a sign-off' : 'Asks for no sign-off';
  return String(value);
}

/** What the newer version would make of it. */
export function nextWords({ field, next }: MergeConflict): string {
  if (field === 'dropped') return 'Takes it off the plan. What was done on it stays in the history.';
  if (field === 'kind') return `A ${String(next)} stands in its place. What was done on this one stays in the history.`;
  return valueWords(field, next);
}

/** What stays when the plan wins. */
export function mineWords({ field, mine }: MergeConflict): string {
  if (field === 'dropped') return 'Keeps it: it was begun or changed here.';
  return field === 'kind' ? 'Keeps it as it is.' : valueWords(field, mine);
}

export const fieldNames: Record<MergeConflict['field'], string> = {
  phase: 'When it is due',
  text: 'What it asks',
  target: 'How many it asks for',
  choose: 'How many options are enough',
  optional: 'Whether it is optional',
  asksEvidence: 'Whether it asks for evidence',
  asksSignOff: 'Whether it asks for a sign-off',
  dropped: 'Whether it stays',
  kind: 'What kind of goal it is',
};

export const keptWords: Record<MergeKept['why'], string> = {
  done: 'Done or waiting for a sign-off, so it stays as it is',
  'dropped-here': 'Taken off this plan before, so it stays away',
  'left-out-here': 'Left out when the plan began, so it stays away',
  decided: 'Kept on this plan',
};
