import type { IsoDate } from './calendar.js';
import { fold } from './fold.js';
import { readingOf, type Measurement } from './kpi.js';
import { periodKind, type Period } from './kpi-period.js';
import { periodWords, readingWords } from './kpi-words.js';
import type { MeasurementColumn } from './measurement-columns.js';
import { periodCell } from './measurement-period-cell.js';
import {
  isSameReading,
  measurementProblem,
  periodFrom,
  type MeasuredFacts,
  type MeasurementField,
  type MeasurementWanted,
} from './measurement-rules.js';
import { valueCell } from './measurement-value-cell.js';
import { emailKey, quoted } from './people-import-cells.js';
import type { PersonName } from './person.js';
import type { Kpi } from './template.js';

/** One line of a file of measurements: its cells by column, trimmed; a column that is not there is missing, or ''. */
export interface MeasurementRow {
  /** Counted from 1, the header included, as an editor shows it. */
  line: number;
  cells: Partial<Record<MeasurementColumn, string>>;
  /** How many cells it has beyond the header's. */
  surplus: number;
}

/** What is wrong with a line, in one of its columns or as a whole. */
export interface MeasurementRowProblem {
  field: MeasurementColumn | 'row';
  code: string;
  detail: string;
}

/** The open plan of somebody whose KPIs the reader may measure. */
export interface MeasuredPlan extends MeasuredFacts {
  planId: number;
  hire: PersonName;
  /** The hire's date. */
  today: IsoDate;
}

/** What a line asks to be written. */
export interface MeasurementWrite extends MeasurementWanted {
  planId: number;
  period: Period | null;
  /** The reading it stands in for. */
  before: Measurement | null;
}

/** What becomes of a line, and how it reads. */
export interface MeasurementOutcome {
  line: number;
  /** unchanged: this very reading is there already. wrong: nothing is recorded until this is put right. */
  outcome: 'recorded' | 'corrected' | 'unchanged' | 'wrong';
  /** The hire's name, or the email that the file has. */
  who: string;
  /** The KPI's name, with its part. */
  kpi: string;
  period: string;
  value: string;
  /** What was recorded before. */
  was: string | null;
  write: MeasurementWrite | null;
  problems: MeasurementRowProblem[];
}

export const longestMeasurementNote = 2000;

/** Which column a refusal of the rules is about. */
const columnOf: Record<MeasurementField, MeasurementColumn> = {
  kpi: 'kpi',
  part: 'part',
  startsOn: 'period',
  value: 'value',
  judgement: 'value',
};

/** What would become of every line, in the file's order. `plans` are those that the reader may measure, by email in small letters. */
export function judgeMeasurements(
  rows: readonly MeasurementRow[],
  plans: ReadonlyMap<string, MeasuredPlan>,
): MeasurementOutcome[] {
  const firsts = new Map<string, number>();
  return rows.map((row) => {
    const outcome = outcomeOf(row, plans);
    const { write } = outcome;
    if (!write) return outcome;
    const key = [write.planId, write.kpi, write.part, write.startsOn].join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row.line);
    else blame(outcome, 'period', 'reading-twice', `Line ${first} has a reading for this period already.`);
    return outcome;
  });
}

function blame(one: MeasurementOutcome, field: MeasurementRowProblem['field'], code: string, detail: string) {
  one.outcome = 'wrong';
  one.write = null;
  one.problems.push({ field, code, detail });
}

function outcomeOf(row: MeasurementRow, plans: ReadonlyMap<string, MeasuredPlan>): MeasurementOutcome {
  const cell = (column: MeasurementColumn): string => row.cells[column] ?? '';
  const plan = plans.get(emailKey(cell('email')));
  const outcome: MeasurementOutcome = {
    line: row.line,
    outcome: 'recorded',
    who: plan?.hire.name ?? cell('email'),
    kpi: cell('kpi'),
    period: cell('period'),
    value: cell('value'),
    was: null,
    write: null,
    problems: [],
  };
  if (row.surplus > 0)
    blame(
      outcome,
      'row',
      'too-many-cells',
      `This line has ${row.surplus} more ${row.surplus === 1 ? 'cell' : 'cells'} than the first. Put quotation marks around text that holds the separator.`,
    );
  if (cell('email') === '') blame(outcome, 'email', 'empty', 'Write whose reading it is, by their email.');
  else if (!plan)
    blame(outcome, 'email', 'plan-unknown', `You record no KPIs for ${quoted(cell('email'))}: there is no open plan.`);
  if ([...cell('note')].length > longestMeasurementNote)
    blame(outcome, 'note', 'too-long', `A note can have at most ${longestMeasurementNote} characters.`);
  if (plan) readInto(outcome, plan, cell);
  return outcome;
}

function readInto(outcome: MeasurementOutcome, plan: MeasuredPlan, cell: (column: MeasurementColumn) => string): void {
  const kpi = kpiNamed(plan.template.kpis, cell('kpi'));
  if (!kpi) {
    const says = cell('kpi') === '' ? 'Name the KPI.' : `${plan.hire.name}’s plan has no KPI ${quoted(cell('kpi'))}.`;
    return blame(outcome, 'kpi', 'kpi-unknown', says);
  }
  outcome.kpi = kpi.name;
  const at = partNamed(kpi, cell('part'));
  if (at === null) {
    const labels = kpi.parts.map(({ label, words }) => label ?? words).join(' or ');
    const says =
      kpi.parts.length > 1 ? `Say which part: ${labels}.` : `This KPI has no parts; leave ${quoted(cell('part'))} out.`;
    return blame(outcome, 'part', 'part-unknown', says);
  }
  const part = kpi.parts[at];
  if (kpi.parts.length > 1) outcome.kpi = `${kpi.name}: ${part!.label ?? part!.words}`;
  const period = periodCell(cell('period'), periodKind(kpi), plan.sprintDays);
  if ('says' in period) blame(outcome, 'period', 'period-unread', period.says);
  const value = valueCell(cell('value'), part);
  if ('says' in value) blame(outcome, 'value', 'value-unread', value.says);
  if ('says' in period || 'says' in value) return;

  const wanted = { kpi: kpi.key, part: at, startsOn: period.startsOn, ...value, note: cell('note') };
  const span = wanted.startsOn && periodFrom(kpi, plan, wanted.startsOn);
  outcome.period = span ? periodWords(periodKind(kpi), span, plan.today) : 'baseline';
  outcome.value = readingWords(part, value);
  const problem = measurementProblem(plan, wanted, plan.today);
  if (problem) return blame(outcome, columnOf[problem.field], problem.code, problem.detail);
  if (outcome.outcome === 'wrong') return;
  const before = readingOf(plan.measurements, kpi.key, at, wanted.startsOn) ?? null;
  if (before) outcome.was = readingWords(part, before);
  outcome.outcome = !before ? 'recorded' : isSameReading(before, wanted) ? 'unchanged' : 'corrected';
  outcome.write = { ...wanted, planId: plan.planId, period: span || null, before };
}

const kpiNamed = (kpis: readonly Kpi[], name: string): Kpi | undefined =>
  kpis.find(({ key }) => key === name) ?? kpis.find((kpi) => fold(kpi.name) === fold(name));

/** The position of the part with this label, "1" being the first; a KPI without several needs none. */
function partNamed({ parts }: Kpi, name: string): number | null {
  if (name === '') return parts.length > 1 ? null : 0;
  const at = parts.findIndex(({ label, words }) => [label, words].some((one) => one && fold(one) === fold(name)));
  if (at >= 0) return at;
  return /^\d+$/.test(name) && Number(name) >= 1 && Number(name) <= Math.max(1, parts.length) ? Number(name) - 1 : null;
}
