import { ApiProperty } from '@nestjs/swagger';
import type { MeasurementOutcome } from '@milepost/shared/measurement-import';
import { FieldProblem } from '../http/problem.js';

const outcomes = ['wrong', 'recorded', 'corrected', 'unchanged'] as const;

/** How many lines with one outcome are shown. */
const mostShown = 200;

/** What would become of one line of the file. */
export class MeasurementRowView {
  /** Counted from 1, the header included. */
  line: number;

  /** unchanged: this very reading is there already. wrong: nothing is recorded until this is put right. */
  @ApiProperty({ enum: outcomes })
  outcome: (typeof outcomes)[number];

  /** The hire's name, or the email that the file has. */
  who: string;
  /** With its part, where it has several. */
  kpi: string;
  period: string;
  value: string;
  /** The value that it corrects. */
  @ApiProperty({ type: String, nullable: true }) was: string | null;

  /** `field` is the column: email, kpi, part, period, value, note; or row. */
  @ApiProperty({ type: [FieldProblem] })
  problems: FieldProblem[];
}

/** How many lines of each outcome there are. */
export class MeasurementCountsView {
  recorded: number;
  corrected: number;
  unchanged: number;
  wrong: number;
}

/** What would become of a file of measurements, or what became of it. */
export class MeasurementImportView {
  counts: MeasurementCountsView;
  /** What is wrong first, then what is recorded, corrected and unchanged; at most 200 of each, by line. */
  rows: MeasurementRowView[];
  /** Columns that nothing is read from. */
  ignoredColumns: string[];
}

export function importView(all: readonly MeasurementOutcome[], ignored: string[]): MeasurementImportView {
  const by = (outcome: MeasurementOutcome['outcome']) => all.filter((one) => one.outcome === outcome);
  const rows = outcomes.flatMap((outcome) => by(outcome).slice(0, mostShown));
  return {
    counts: {
      recorded: by('recorded').length,
      corrected: by('corrected').length,
      unchanged: by('unchanged').length,
      wrong: by('wrong').length,
    },
    rows: rows.map(({ write: _, ...row }) => row),
    ignoredColumns: ignored,
  };
}
