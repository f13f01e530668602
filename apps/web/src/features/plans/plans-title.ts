import { needsSomebody, type PlanStanding } from './plan-standing';

/** The answer to "who needs somebody?", in one sentence. */
export function plansTitle(standings: readonly PlanStanding[], more: boolean): string {
  const all = standings.length;
  if (all === 0) return 'No plans yet';
  const needing = standings.filter(needsSomebody).length;
  const of = `${more ? 'the newest ' : ''}${all}`;
  if (needing === 0)
    return all === 1 ? `${standings[0]?.plan.hire.name} is on the way` : `All ${of} hires are on their way`;
  if (all === 1) return `${standings[0]?.plan.hire.name} needs somebody`;
  return `${needing} of ${of} hires ${needing === 1 ? 'needs' : 'need'} somebody`;
}

/** What of it is the reader's to do. */
export function plansSubtitle(standings: readonly PlanStanding[]): string {
  const waits = standings.reduce((sum, { waits }) => sum + waits.length, 0);
  if (standings.length === 0) return '';
  if (waits === 0) return 'Nothing waits on you.';
  return waits === 1 ? '1 thing waits on you.' : `${waits} things wait on you.`;
}
