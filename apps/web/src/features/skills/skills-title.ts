import { phaseName } from '@milepost/shared/phase';
import { isMust, type SkillStanding } from '@milepost/shared/skill-standing';
import type { PhaseKey } from '@milepost/shared/template';

/** The answer: "3 of 9 must-haves are below what day 60 asks". Where the role has no must-haves, all its skills are meant. */
export function skillsTitle(standings: readonly SkillStanding[], phase: PhaseKey): string {
  const musts = standings.filter(({ skill }) => isMust(skill));
  const [counted, what] = musts.length ? [musts, 'must-have'] : [standings, 'skill'];
  const [of, whats] = [counted.length, counted.length === 1 ? what : `${what}s`];
  const rated = counted.filter(({ now }) => now).length;
  const short = counted.filter((one) => one.short).length;
  const asks = `what ${phaseName(phase)} asks`;
  if (of === 0) return 'The document names no skills';
  if (rated === 0) return of === 1 ? `The one ${what} is not rated yet` : `None of the ${of} ${whats} is rated yet`;
  if (short > 0) return `${short} of ${of} ${whats} ${short === 1 ? 'is' : 'are'} below ${asks}`;
  if (rated < of) return `${rated} of ${of} ${whats} ${rated === 1 ? 'is' : 'are'} rated, none below ${asks}`;
  return of === 1 ? `The one ${what} reaches ${asks}` : `All ${of} ${whats} reach ${asks}`;
}
