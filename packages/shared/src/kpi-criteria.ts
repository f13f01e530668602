import type { IsoDate, IsoInstant } from './calendar.js';
import { weightOf, type UndatedCriterion, type Verdict } from './criterion.js';
import { evidenceFor, latest } from './criterion-evidence.js';
import type { Measurement } from './kpi.js';
import { kpiCourses, type KpiCourse, type KpiPeriod } from './kpi-course.js';
import type { ReadinessFacts } from './readiness-facts.js';

/** How many periods of a KPI are looked at. */
export const lastPeriods = 3;

/** The periods that judge a KPI: its last ones that count and are over, also those without a reading; not those that the plan rested. */
export const judgedPeriods = (course: KpiCourse): KpiPeriod[] => overPeriods(course).slice(-lastPeriods);

const overPeriods = ({ periods }: KpiCourse): KpiPeriod[] =>
  periods.filter(({ counts, over, paused }) => counts && over && !paused);
const isRead = ({ standing }: KpiPeriod): boolean => standing !== 'no data';

/** The KPIs that apply by now: met when of the last periods none is missed and at least half of those with a reading are met. */
export function kpiCriteria(facts: ReadinessFacts, today: IsoDate): UndatedCriterion[] {
  return kpiCourses(facts.template.kpis, facts, today)
    .filter(({ applies }) => applies)
    .map((course) => {
      const { kpi } = course;
      const read = judgedPeriods(course).filter(isRead);
      const verdict = verdictOf(read);
      // of earlier periods too: a reading may come late
      const newest = read.length ? newestReading(overPeriods(course).filter(isRead)) : null;
      const evidence = evidenceFor(facts, 'kpi', kpi.key);
      return {
        key: `kpi:${kpi.key}`,
        text: kpi.name,
        ...weightOf(kpi.weight, 'supporting'),
        verdict,
        basis: { source: 'kpi', course, judged: read.length, ...tallyOf(read) },
        evidence,
        newestAt: latest([newest?.at, evidence[0]?.at]),
        metAt: verdict === 'met' ? metSince(overPeriods(course)) : null,
        confirmedBy: newest?.by ?? null,
      };
    });
}

const tallyOf = (read: readonly KpiPeriod[]) => ({
  met: read.filter(({ standing }) => standing === 'met').length,
  missed: read.filter(({ standing }) => standing === 'missed').length,
});

function verdictOf(read: readonly KpiPeriod[]): Verdict {
  const { met, missed } = tallyOf(read);
  if (read.length === 0) return 'no evidence';
  return missed === 0 && met * 2 >= read.length ? 'met' : 'not yet';
}

const newestReading = (read: readonly KpiPeriod[]): Measurement | null =>
  read
    .flatMap(({ readings }) => readings)
    .reduce<Measurement | null>((last, one) => (one && (!last || one.at > last.at) ? one : last), null);

/**
 * When the readings came with which it began to be met, after each period since; there is at least one period. What was read
 * late of an earlier period does not put it off: the last readings alone were enough.
 */
function metSince(over: readonly KpiPeriod[]): IsoInstant | null {
  const windowTo = (end: number) => over.slice(Math.max(0, end + 1 - lastPeriods), end + 1).filter(isRead);
  let from = over.length - 1;
  while (from > 0 && verdictOf(windowTo(from - 1)) === 'met') from--;
  const [first, last] = [windowTo(from), windowTo(over.length - 1)].map((window) => newestReading(window)?.at ?? null);
  return first && last && first > last ? last : first!;
}
