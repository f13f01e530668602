import { phaseName } from '@milepost/shared/phase';
import { monthAndYear } from '../../ui/day-words';
import type { Insight } from './insight.queries';

const hires = (n: number) => (n === 1 ? '1 hire' : `${n} hires`);
const days = (n: number) => `${Math.round(n)} ${Math.round(n) === 1 ? 'day' : 'days'}`;

/** Goals that at least half of those who got there did late. */
export const slipping = ({ slips }: Pick<Insight, 'slips'>) => slips.filter(({ late, reached }) => late * 2 > reached);

/** What the page answers first. */
export function insightTitle(view: Insight): string {
  if (view.slug === null) return 'Nobody to learn from yet';
  const late = slipping(view).length;
  if (view.slips.length === 0) return 'Nobody has passed a milestone yet';
  return late === 0 ? 'No goal slips for most hires' : `${late} of ${view.slips.length} goals slip for most hires`;
}

export function slipsSentence({ slips }: Insight): string {
  const [worst] = slips;
  if (!worst || worst.late === 0) return 'Everybody did everything by its milestone.';
  const more = worst.medianDays === null ? '' : `, ${days(worst.medianDays)} in the middle`;
  return `“${worst.text}” was late for ${worst.late} of ${hires(worst.reached)}${more}. Waived and optional goals are left out.`;
}

export function waitsSentence({ waits }: Insight): string {
  const waiting = waits.reduce((sum, month) => sum + month.waiting, 0);
  const last = waits.at(-1);
  if (!last) return 'Nobody asked for a sign-off in the last twelve months.';
  const now = waiting ? ` ${waiting} ${waiting === 1 ? 'waits' : 'wait'} today.` : '';
  return `Asked for in ${monthAndYear(last.month)}: ${days(last.medianDays)} in the middle, ${days(last.longestDays)} the longest.${now}`;
}

export function kpisSentence({ kpis }: Insight): string {
  const none = kpis.filter(({ measured }) => measured === 0);
  if (!none.length) return 'Every KPI is read for somebody.';
  return `${none.length} of ${kpis.length} ${none.length === 1 ? 'is' : 'are'} read for nobody. A reading in one of the last three periods counts, whatever it says.`;
}

export function milestonesSentence({ cohorts }: Insight): string {
  const last = cohorts.findLast(({ milestones }) => milestones.some(({ medianDays }) => medianDays !== null));
  const first = last?.milestones.find(({ medianDays }) => medianDays !== null);
  if (!last || !first) return 'Nobody has completed a milestone yet.';
  return `Of those who started in ${last.name}, the one in the middle had all of ${phaseName(first.phase)} done after ${days(first.medianDays!)}.`;
}

/** "late for 3 of 7, 1 still open" */
export function slipSays({ late, reached, open }: Insight['slips'][number]): string {
  const still = open === 0 ? '' : open === late ? ', still open' : `, ${open} still open`;
  return `late for ${late} of ${reached}${still}`;
}
