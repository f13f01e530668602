import { countOf, isDone, isRequired } from './completion.js';
import { judgedPeriods } from './kpi-criteria.js';
import { periodWords } from './kpi-words.js';
import type { Move } from './next-steps.js';
import type { GoalTree, PersonName } from './plan-facts.js';

interface Named {
  hire: PersonName;
  manager: PersonName | null;
}

/** What one person does about some criteria, in a sentence without its full stop. */
export function nextStepSays(group: readonly Move[], { hire, manager }: Named): string {
  const [{ kind, closes, criterion }] = group as [Move];
  const lead = manager?.name ?? 'Whoever manages the hire';
  const criteria = listed(group, 'criteria');
  const skills = listed(group, 'skills');
  const one = group.length === 1;
  switch (kind) {
    case 'rate':
      return `${lead} rates ${one ? `${criteria}, which has evidence` : `${group.length} criteria that have evidence`}`;
    case 'sign-off':
      return one ? `Sign-off of ${criteria} waits on ${lead}` : `${lead} signs off ${listed(group, 'goals')}`;
    case 'rate-skills':
      return `${lead} rates ${skills}${closes ? `, where something new speaks for ${one ? 'it' : 'them'}` : ' for the first time'}`;
    case 'attach':
      return `${hire.name} attaches evidence to ${criteria}`;
    case 'ask-sign-off':
      return `${hire.name} asks for the sign-off of ${listed(group, 'goals')}`;
    case 'record':
      return `${hire.name} records ${missing(group)} of ${listed(group, 'KPIs')}`;
    case 'baseline':
      return `${hire.name} records the baseline of ${listed(group, 'KPIs')}`;
    case 'hold-check-in':
      return `${lead} and ${hire.name} hold the next check-in, and it ends on track`;
    case 'finish':
      return `${hire.name} finishes ${criteria}${sofar(criterion)}`;
    case 'show':
      return `${hire.name} shows ${criteria} consistently, with newer evidence`;
    case 'grow':
      return `${hire.name} grows in ${skills} to the level that is asked`;
  }
}

/** One or two by their words, more by their number. */
function listed(group: readonly Move[], many: string): string {
  if (group.length > 2) return `${group.length} ${many}`;
  return group.map(({ criterion }) => `“${criterion.text}”`).join(' and ');
}

/** How far a goal is, as "2 of 3"; null where it is one thing. */
export function reached(tree: GoalTree): string | null {
  if (tree.kind === 'count') return `${countOf(tree)} of ${tree.min ?? 1}`;
  if (tree.kind !== 'group') return null;
  const parts = tree.subGoals.filter(isRequired);
  return `${parts.filter(isDone).length} of ${parts.length}`;
}

const sofar = ({ basis }: Move['criterion']): string => {
  const says = basis.source === 'goal' ? reached(basis.goal) : null;
  return says ? ` (${says})` : '';
};

/** The period where it is one alone. */
function missing(group: readonly Move[]): string {
  const open = group.flatMap(({ criterion: { basis } }) =>
    basis.source === 'kpi'
      ? judgedPeriods(basis.course)
          .filter(({ standing }) => standing === 'no data')
          .map((period) => periodWords(basis.course.period, period))
      : [],
  );
  return open.length === 1 ? open[0]! : `${open.length} missing readings`;
}
