import { isPhaseKey, phaseName } from '@milepost/shared/phase';
import { targetWords } from '../../ui/target-words';
import type { ActivityEntry } from './activity.queries';

/** Changes to what a plan asks, and to who stands beside its hire: the deed with "$" for the goal, and what was said of it. */
export function termsSentence({ verb, detail }: ActivityEntry): [deed: string, said: string] | undefined {
  const { from, to, mentorSigns } = detail;
  const why = because(detail.reason);
  switch (verb) {
    case 'goal-added':
      return [`added $${isPhaseKey(detail.phase) ? ` to ${phaseName(detail.phase)}` : ''}`, why];
    case 'goal-reworded':
      return ['changed what $ asks', why + rewording(termsIn(from), termsIn(to))];
    case 'goal-moved': {
      const way = isPhaseKey(from) && isPhaseKey(to) ? ` from ${phaseName(from)} to ${phaseName(to)}` : '';
      return [`moved $${way}`, why];
    }
    case 'goal-dropped':
      return ['dropped $', why];
    case 'goal-restored':
      return ['brought back $', ''];
    case 'goal-waived':
      return ['waived $', why];
    case 'goal-waiver-undone':
      return ['asked for $ again', ''];
    case 'mentor-changed':
      return ['changed the mentor', `${people(from, to)}${mentorSigns === true ? ', who may sign off' : ''}${why}`];
    case 'manager-changed':
      return ['changed the manager', people(from, to) + why];
    default:
      return undefined;
  }
}

const because = (reason: unknown) => (typeof reason === 'string' && reason ? `: “${reason}”` : '');

/** " from Ben Lindqvist to nobody" */
function people(from: unknown, to: unknown): string {
  const name = (who: unknown) => (typeof who === 'string' ? who : 'nobody');
  return from === to ? '' : ` from ${name(from)} to ${name(to)}`;
}

interface Terms {
  text?: string;
  min?: number | null;
  max?: number | null;
  unit?: string | null;
}

const termsIn = (value: unknown): Terms => (typeof value === 'object' && value !== null ? value : {});

/** What it asked before, as far as words and numbers go. */
function rewording(from: Terms, to: Terms): string {
  const words = from.text !== undefined && to.text !== undefined ? `. It was “${from.text}”` : '';
  if (typeof from.min !== 'number') return words;
  return `${words}. It asked for ${targetWords({ min: from.min, max: from.max ?? null, unit: null })} before`;
}
