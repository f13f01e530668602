import type { CheckInOutcome } from './check-in.js';
import { phaseName } from './phase.js';
import type { PhaseKey } from './template.js';

/** An outcome as people say it. */
export const outcomeWords: Record<CheckInOutcome, string> = {
  'on-track': 'On track',
  'needs-support': 'Needs support',
  extended: 'Extended',
  concerns: 'Concerns',
};

/** "Day 60 check-in", or what an extra one is about; not everybody may know that. */
export function checkInName({ phase, title }: { phase: PhaseKey | null; title: string }): string {
  if (phase === null) return title || 'Extra check-in';
  const name = phaseName(phase);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} check-in`;
}
