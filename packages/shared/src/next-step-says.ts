import { countOf, isDone, isRequired } from './completion.js';
import { judgedPeriods } from './kpi-criteria.js';
import { periodWords } from './kpi-words.js';
import type { Move } from './next-steps.js';
import type { GoalTree, PersonName } from './plan-facts.js';

interface Named {
  hire: PersonName;
  manager: PersonName | null;
}

/** What one person does about some criteria, in a sentence without its full stop; to the reader (their id) it says "you". */
export function nextStepSays(group: readonly Move[], { hire, manager }: Named, reader: number | null = null): string {
  const [{ kind, closes, criterion }] = group as [Move];
  const isManager = manager !== null && manager.id === reader;
  const isHire = hire.id === reader;
  const theManager = isManager ? 'you' : (manager?.name ?? 'whoever manages the hire');
  const theHire = isHire ? 'you' : hire.name;
  const managerDoes = (third: string, plain: string) => `${capital(theManager)} ${isManager ? plain : third}`;
  const hireDoes = (third: string, plain: string) => `${capital(theHire)} ${isHire ? plain : third}`;
  const criteria = listed(group, 'criteria');
  const skills = listed(group, 'skills');
  const one = group.length === 1;
  switch (kind) {
    case 'rate':
      return `${managerDoes('rates', 'rate')} ${one ? `${criteria}, which has evidence` : `${group.length} criteria that have evidence`}`;
    case 'sign-off':
      return one
        ? `Sign-off of ${criteria} waits on ${theManager}`
        : `${managerDoes('signs off', 'sign off')} ${listed(group, 'goals')}`;
    case 'rate-skills':
      return `${managerDoes('rates', 'rate')} ${skills}${closes ? `, where something new speaks for ${one ? 'it' : 'them'}` : ' for the first time'}`;
    case 'attach':
      return `${hireDoes('attaches', 'attach')} evidence to ${criteria}`;
    case 'ask-sign-off':
      return `${hireDoes('asks', 'ask')} for the sign-off of ${listed(group, 'goals')}`;
    case 'record':
      return `${hireDoes('records', 'record')} ${missing(group)} of ${listed(group, 'KPIs')}`;
    case 'baseline':
      return `${hireDoes('records', 'record')} the baseline of ${listed(group, 'KPIs')}`;
    case 'hold-check-in':
      return `${isHire ? 'You' : capital(theManager)} and ${isHire ? theManager : hire.name} hold the next check-in, and it ends on track`;
    case 'finish':
      return `${hireDoes('finishes', 'finish')} ${criteria}${sofar(criterion)}`;
    case 'show':
      return `${hireDoes('shows', 'show')} ${criteria} consistently, with newer evidence`;
    case 'grow':
      return `${hireDoes('grows', 'grow')} in ${skills} to the level that is asked`;
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

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
