import type { IsoDate } from '@milepost/shared/calendar';
import type { KpiCourse } from '@milepost/shared/kpi-course';
import type { KpiSeries } from '@milepost/shared/kpi-series';
import type { KpiTally } from '@milepost/shared/kpi-tally';
import { periodWords, standingWords } from '@milepost/shared/kpi-words';
import { shortDay } from '../../ui/day-words';

/** A line in one sentence, for those who do not see it. */
export function seriesSummary(name: string, { part, points }: KpiSeries): string {
  const said = points.map(({ when, written, standing, period }) =>
    written === ''
      ? `${when} ${period.paused ? 'paused' : 'no reading'}`
      : `${when} ${written} ${standingWords(standing, period.counts)}`,
  );
  return `${part.label ? `${name}, ${part.label}` : name}: ${said.join(', ') || 'no reading yet'}. Target: ${part.words}.`;
}

/** The marks of a KPI without a number in one sentence. */
export const judgementSummary = ({ kpi, period, periods }: KpiCourse, today: IsoDate): string =>
  `${kpi.name}: ${periods.map((one) => `${periodWords(period, one, today)} ${one.paused ? 'paused' : one.standing}`).join(', ')}.`;

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What the page answers: how many KPIs are where they should be. */
export function kpiTitle(tally: KpiTally, courses: readonly KpiCourse[], today: IsoDate): string {
  const { applying, met, unread, unjudged } = tally;
  if (courses.length === 0) return 'This plan has no KPIs';
  if (applying === 0) {
    const first = courses.flatMap(({ appliesFrom }) => appliesFrom ?? []).sort()[0];
    return first ? `No KPI applies yet; the first do from ${shortDay(first, today)}` : 'None of the KPIs applies';
  }
  const rest = [
    ...(unread > 0 ? [`${counted(unread, 'has', 'have')} no reading that counts yet`] : []),
    ...(unjudged > 0 ? [`${unjudged} cannot be judged yet`] : []),
  ];
  const where = `${met} of ${applying} ${applying === 1 ? 'KPI' : 'KPIs'} ${met === 1 || applying === 1 ? 'is where it' : 'are where they'} should be`;
  return [where, ...rest].join('; ');
}
