import type { MergeConflict, MergeKept } from '@milepost/shared/plan-merge';
import { phaseName } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { targetWords } from '../../ui/target-words';
import type { MovablePlan } from './plan-moves.queries';

const times = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** "2 goals change, 1 comes, 1 goes", or that nothing does. */
export function stepsWords({ steps }: Pick<MovablePlan, 'steps'>): string {
  const of = (kind: string) => steps.filter((step) => step.kind === kind).length;
  const [changes, comes, goes] = [of('change'), of('add'), of('drop')];
  const parts = [
    changes && `${times(changes, 'goal changes', 'goals change')}`,
    comes && `${times(comes, 'comes', 'come')}`,
    goes && `${times(goes, 'goes', 'go')}`,
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : 'No goal changes';
}

/** A field's value as it is said beside its name. */
export function valueWords(field: MergeConflict['field'], value: unknown): string {
  if (value === null || value === undefined) return field === 'dropped' ? 'Not in it any more' : 'No number';
  if (field === 'phase') return phaseName(value as PhaseKey);
  if (field === 'target') return targetWords(value as { min: number; max: number | null; unit: string | null });
  if (field === 'choose') return `${String(value)} of its options`;
  if (field === 'optional') return value ? 'Optional' : 'Required';
  if (field === 'asksEvidence') return value ? 'Asks for evidence' : 'Asks for no evidence';
  if (field === 'asksSignOff') return value ? 'Asks for a sign-off' : 'Asks for no sign-off';
  return String(value);
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
  done: 'is done or waits for its sign-off, and stays as it is',
  'dropped-here': 'was taken off this plan, and stays away',
  'left-out-here': 'was left out when the plan began, and stays away',
  decided: 'stays as it is on this plan',
};
