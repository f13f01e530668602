import type { IsoDate } from './calendar.js';
import { groupedBy } from './grouped-by.js';
import { kpiStanding, readingOf, type KpiStanding, type Measurement } from './kpi.js';
import { overlaps, periodAt, periodKind, periodsBetween, type Period, type PeriodKind } from './kpi-period.js';
import { schedule, type Pause } from './schedule.js';
import type { ReadinessFacts } from './readiness-facts.js';
import type { Kpi } from './template.js';

/** A KPI over one plan's time. */
export interface KpiCourse {
  kpi: Kpi;
  period: PeriodKind;
  /** The milestone's day from which it applies; null where that milestone has none: then it never does. */
  appliesFrom: IsoDate | null;
  applies: boolean;
  /** Every period from the first reading, or the first that is judged, up to the one under way. */
  periods: KpiPeriod[];
}

export interface KpiPeriod extends Period {
  standing: KpiStanding;
  /** The reading of each part. */
  readings: (Measurement | null)[];
  /** The milestone had passed when it began: only then it is judged fairly. */
  counts: boolean;
  /** It has ended. */
  over: boolean;
  /** The plan rested all of it and nothing was read: nobody is asked for it, and nothing is missing. */
  paused: boolean;
}

/** What the course of a KPI is read from. */
export type CourseFacts = Pick<
  ReadinessFacts,
  'measurements' | 'sprintDays' | 'startDate' | 'originalStart' | 'phases' | 'pauses' | 'extensions'
>;

/** How a KPI went up to `today`. Before its milestone nothing is missed: the readings are there, and do not count. */
export const kpiCourse = (kpi: Kpi, facts: CourseFacts, today: IsoDate): KpiCourse =>
  kpiCourses([kpi], facts, today)[0]!;

/** The same of several KPIs of one plan, in their order. Dates that they have in common are reckoned once: a list asks for hundreds. */
export function kpiCourses(kpis: readonly Kpi[], facts: CourseFacts, today: IsoDate): KpiCourse[] {
  const due = new Map(schedule(facts, today).map((phase) => [phase.key, phase.due]));
  const readings = groupedBy(facts.measurements, (one) => one.kpi);
  const spans = new Map<string, Period[]>();
  const spansOf = (kind: PeriodKind, from: IsoDate): Period[] => {
    const known = spans.get(`${kind} ${from}`) ?? periodsBetween(kind, from, today, facts.sprintDays);
    spans.set(`${kind} ${from}`, known);
    return known;
  };
  return kpis.map((kpi) =>
    courseOf(kpi, due.get(kpi.from) ?? null, readings.get(kpi.key) ?? [], spansOf, facts.pauses, today),
  );
}

function courseOf(
  kpi: Kpi,
  due: IsoDate | null,
  own: readonly Measurement[],
  spansOf: (kind: PeriodKind, from: IsoDate) => Period[],
  pauses: readonly Pause[],
  today: IsoDate,
): KpiCourse {
  const period = periodKind(kpi);
  const first = own.reduce<IsoDate | null>(
    (least, { startsOn }) => (startsOn && (!least || startsOn < least) ? startsOn : least),
    due && due <= today ? due : null,
  );
  const parts = Math.max(1, kpi.parts.length);
  const spans = first ? withOddOnes(spansOf(period, first), own) : [];
  return {
    kpi,
    period,
    appliesFrom: due,
    applies: due !== null && due <= today,
    periods: spans.map((span) => {
      const read = Array.from({ length: parts }, (_, at) => readingOf(own, kpi.key, at, span.startsOn) ?? null);
      return {
        ...span,
        standing: kpiStanding(kpi, own, span.startsOn),
        readings: read,
        counts: due !== null && span.startsOn >= due,
        over: span.endsOn < today,
        paused: !read.some(Boolean) && pauses.some((pause) => liesIn(span, pause)),
      };
    }),
  };
}

const liesIn = ({ startsOn, endsOn }: Period, { from, resumesOn }: Pause): boolean =>
  from <= startsOn && (resumesOn === null || endsOn < resumesOn);

/** Readings keep the period they were taken for, also after the length of a sprint was changed; the rest fills up around them. */
function withOddOnes(spans: Period[], readings: readonly Measurement[]): Period[] {
  const read = new Map<IsoDate, Period>();
  for (const { startsOn, endsOn } of readings) if (startsOn && endsOn) read.set(startsOn, { startsOn, endsOn });
  const taken = [...read.values()];
  const free = spans.filter((span) => !taken.some((one) => overlaps(one, span)));
  return [...free, ...taken].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

/** The newest period that counts and can be judged; null before there is one. */
export const latestJudged = ({ periods }: Pick<KpiCourse, 'periods'>): KpiPeriod | null =>
  periods.findLast(({ counts, standing }) => counts && standing !== 'no data') ?? null;

/**
 * The periods that may be read: from the one the plan starts in to the one under way, the newest first. What was read for
 * other dates (sprints once had another length) stands in their place.
 */
export function periodsToRead(
  kpi: Kpi,
  facts: Pick<CourseFacts, 'measurements' | 'sprintDays' | 'startDate'>,
  today: IsoDate,
): Period[] {
  const own = facts.measurements.filter((one) => one.kpi === kpi.key);
  return withOddOnes(periodsBetween(periodKind(kpi), facts.startDate, today, facts.sprintDays), own).reverse();
}

/** The period that a reading of `day` belongs to. */
export const periodOfKpi = (kpi: Kpi, day: IsoDate, sprintDays: number): Period =>
  periodAt(periodKind(kpi), day, sprintDays);
