import type { IsoDate } from './calendar.js';
import { readingOf } from './kpi.js';
import { kpiCourse, type KpiCourse } from './kpi-course.js';
import { kpiSeries, type KpiSeries } from './kpi-series.js';
import { periodWords, readingWords, signedChange, standingWords, valueWords } from './kpi-words.js';
import type { Packet, PacketKpiPart, PacketReading } from './packet.js';
import type { ReadinessFacts } from './readiness-facts.js';

/** Every KPI that was read, and the names of those that apply and were not. */
export function packetKpis(facts: ReadinessFacts, today: IsoDate): Pick<Packet, 'kpis' | 'unread'> {
  const courses = facts.template.kpis.map((kpi) => kpiCourse(kpi, facts, today));
  const isRead = ({ periods }: KpiCourse) => periods.some(({ readings }) => readings.some((one) => one !== null));
  return {
    kpis: courses.filter(isRead).map((course) => ({
      key: course.kpi.key,
      name: course.kpi.name,
      parts: course.kpi.parts.length
        ? course.kpi.parts.map((_, at) => packetPart(course, at, facts, today))
        : [judgedPart(course, today)],
    })),
    unread: courses.filter((course) => course.applies && !isRead(course)).map(({ kpi }) => kpi.name),
  };
}

/** A period under way that was not read yet is no gap. */
const isWorthSaying = ({ period: { over, readings } }: { period: KpiCourse['periods'][number] }): boolean =>
  over || readings.some((one) => one !== null);

function packetPart(course: KpiCourse, at: number, { measurements }: ReadinessFacts, today: IsoDate): PacketKpiPart {
  const { kpi } = course;
  const part = kpi.parts[at]!;
  const series = kpiSeries(course, at, measurements, today);
  const rows = series.points.filter(isWorthSaying).map(({ when, value, written, standing, period }): PacketReading => {
    const reading = period.readings[at];
    const told = { when, standing, counts: period.counts, words: standingWords(standing, period.counts) };
    if (value === null || !reading) return { ...told, value: '' };
    const asChange = part.op === 'change' && value !== reading.value;
    const read = readingWords(part, reading);
    return { ...told, value: asChange ? `${read} (${written || signedChange(part, value)})` : read };
  });
  const baseline = readingOf(measurements, kpi.key, at, null)?.value ?? null;
  const bound = baseline === null ? part.words : `${part.words}; the baseline is ${valueWords(part, baseline)}`;
  const label = kpi.parts.length > 1 ? (part.label ?? part.words) : '';
  return { label, bound, series, summary: seriesWords(kpi.name, series), rows };
}

function judgedPart({ kpi, period, periods }: KpiCourse, today: IsoDate): PacketKpiPart {
  const rows = periods
    .filter((span) => isWorthSaying({ period: span }))
    .map((span): PacketReading => {
      const { standing, counts } = span;
      const value = span.readings[0]?.judgement ?? '';
      return {
        when: periodWords(period, span, today),
        value,
        standing,
        counts,
        words: standingWords(standing, counts),
      };
    });
  const summary = `${kpi.name}: ${rows.map(({ when, words }) => `${when} ${words}`).join(', ')}.`;
  return { label: '', bound: kpi.qualitative ?? '', series: null, summary, rows };
}

/** A line in one sentence, for those who do not see it. */
export function seriesWords(name: string, { part, points }: KpiSeries): string {
  const said = points.map(({ when, written, standing, period }) =>
    written === '' ? `${when} no reading` : `${when} ${written} ${standingWords(standing, period.counts)}`,
  );
  return `${part.label ? `${name}, ${part.label}` : name}: ${said.join(', ') || 'no reading yet'}. Target: ${part.words}.`;
}
