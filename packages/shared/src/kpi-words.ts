import type { IsoDate } from './calendar.js';
import { readingUnit, valueRange, type KpiStanding, type Measurement } from './kpi.js';
import type { Period, PeriodKind } from './kpi-period.js';
import type { KpiPart } from './template.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "1,234.5" */
export const numberWords = (value: number): string => numbers.format(value).replace('-', '−');

/** "3 Nov", with its year where that is not today's. */
function day(on: IsoDate, today: IsoDate | undefined): string {
  const year = today && today.slice(0, 4) !== on.slice(0, 4) ? ` ${on.slice(0, 4)}` : '';
  return `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]}${year}`;
}

/** "week of 3 Nov", "sprint to 14 Nov", "Oct 2026", "Q3 2026". */
export function periodWords(kind: PeriodKind, { startsOn, endsOn }: Period, today?: IsoDate): string {
  if (kind === 'week') return `week of ${day(startsOn, today)}`;
  if (kind === 'sprint') return `sprint to ${day(endsOn, today)}`;
  const [year, month] = [startsOn.slice(0, 4), Number(startsOn.slice(5, 7))];
  return kind === 'month' ? `${months[month - 1]} ${year}` : `Q${Math.ceil(month / 3)} ${year}`;
}

/** "95%", "4.2/5", "$1,200", "1 ticket", "3.5 business days". */
export function valueWords(part: Pick<KpiPart, 'op' | 'unit'>, value: number): string {
  const unit = readingUnit(part);
  const number = numberWords(value);
  if (unit === '') return number;
  if (unit === 'USD') return `$${number}`;
  if (unit === '%' || unit.startsWith('/')) return number + unit;
  return `${number} ${value === 1 ? unit.replace(/s$/, '') : unit.replace(/([^s])$/, '$1s')}`;
}

/** A value as short as a picture has room for. */
export function shortValue(part: Pick<KpiPart, 'op' | 'unit'>, value: number): string {
  const unit = readingUnit(part);
  if (Math.abs(value) >= 10_000) return `${numberWords(Math.round(value / 100) / 10)}k`;
  return unit === '%' ? `${numberWords(value)}%` : numberWords(value);
}

/** How far from the baseline: "12% less", "3 percentage points more", "as the baseline". */
export function changeWords({ unit }: Pick<KpiPart, 'unit'>, change: number): string {
  if (change === 0) return 'as the baseline';
  const far = numberWords(Math.abs(Math.round(change * 100) / 100));
  const many = unit === '%' ? `${far}%` : `${far} ${unit}`;
  return `${many} ${change < 0 ? 'less' : 'more'} than the baseline`;
}

/** A signed change on a picture: "−12%", "+3". */
export const signedChange = ({ unit }: Pick<KpiPart, 'unit'>, change: number): string =>
  `${change > 0 ? '+' : ''}${numberWords(Math.round(change * 10) / 10)}${unit === '%' ? '%' : ''}`;

/** What may be written: "0 to 100%", "0 to 5", "from 0". */
export function rangeWords(part: KpiPart): string {
  const { min, max } = valueRange(part);
  const unit = readingUnit(part);
  return max < 1e12 ? `${min} to ${max}${unit === '%' ? '%' : ''}` : `${min} or more`;
}

/** A reading as a table or a sentence has it; `part` is undefined for a KPI that is judged in words. */
export const readingWords = (part: KpiPart | undefined, reading: Pick<Measurement, 'value' | 'judgement'>): string =>
  reading.value !== null && part ? valueWords(part, reading.value) : (reading.judgement ?? String(reading.value));

/** How a KPI stands, as a word; before its milestone nothing is met or missed. */
export const standingWords = (standing: KpiStanding, counts: boolean): string =>
  counts ? standing : standing === 'no data' ? 'no data' : 'does not count yet';
