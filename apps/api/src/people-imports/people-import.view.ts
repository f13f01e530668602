import { ApiProperty } from '@nestjs/swagger';
import { emailKey, type ImportProblem } from '@milepost/shared/people-import-cells';
import { type ImportDirectory, type ImportOutcome, newTeams } from '@milepost/shared/people-import';
import { FieldProblem } from '../http/problem.js';

const outcomes = ['wrong', 'added', 'already-here'] as const;

/** How many lines with one outcome are shown. */
const mostShown = 200;

/** What would become of one line of the file. */
export class ImportRowView {
  /** Counted from 1, the header included. */
  line: number;

  /** already-here: somebody has this email; they stay as they are. wrong: nothing is added until this is put right. */
  @ApiProperty({ enum: outcomes })
  outcome: (typeof outcomes)[number];

  name: string;
  email: string;
  title: string;
  team: string | null;
  /** Their name, or the email that the file has. */
  manager: string | null;
  /** Their name, or the email that the file has. */
  mentor: string | null;
  isAdmin: boolean;

  /** Whether somebody who is here already was deactivated; they stay so. */
  deactivated: boolean;

  /** `field` is the column: name, email, title, team, manager, mentor, timeZone, workingDays, isAdmin; or row. */
  @ApiProperty({ type: [FieldProblem] })
  problems: FieldProblem[];
}

/** How many lines of each outcome there are. */
export class ImportCountsView {
  added: number;
  alreadyHere: number;
  wrong: number;
}

/** What would become of a file of people. */
export class PeopleImportPreviewView {
  counts: ImportCountsView;

  /** What is wrong first, then who is added, then who is here already; at most 200 of each, by line. */
  rows: ImportRowView[];

  /** Teams that would be made. */
  newTeams: string[];

  /** Columns that nothing is read from. */
  ignoredColumns: string[];
}

/** What became of a file of people. */
export class PeopleImportView {
  id: number;
  added: number;
  alreadyHere: number;
  teamsAdded: string[];
}

/** What a preview is made of. */
export interface JudgedFile {
  outcomes: readonly ImportOutcome[];
  directory: ImportDirectory;
  /** Names of the teams that are here. */
  teams: readonly string[];
  ignored: string[];
}

export function previewView({ outcomes: all, directory, teams, ignored }: JudgedFile): PeopleImportPreviewView {
  const by = (outcome: ImportOutcome['outcome']) => all.filter((one) => one.outcome === outcome);
  const [wrong, added, here] = outcomes.map(by) as [ImportOutcome[], ImportOutcome[], ImportOutcome[]];
  const names = new Map(all.map(({ person }) => [emailKey(person.email), person.name]));
  const nameOf = (email: string | null): string | null =>
    email && (directory.get(email)?.name || names.get(email) || email);
  return {
    counts: { added: added.length, alreadyHere: here.length, wrong: wrong.length },
    rows: [wrong, added, here].flatMap((some) => some.slice(0, mostShown).map((one) => rowView(one, nameOf))),
    newTeams: newTeams(all, teams),
    ignoredColumns: ignored,
  };
}

function rowView(
  { line, outcome, person, here, problems }: ImportOutcome,
  nameOf: (email: string | null) => string | null,
): ImportRowView {
  const { name, email, title, team, manager, mentor, isAdmin } = person;
  return {
    line,
    outcome,
    name: here?.name ?? name,
    email,
    title,
    team,
    manager: nameOf(manager),
    mentor: nameOf(mentor),
    isAdmin,
    deactivated: here?.active === false,
    problems,
  };
}

/** What is wrong with a file, one entry for each problem: `lines.12.email`. */
export const fileProblems = (all: readonly ImportOutcome[]): FieldProblem[] =>
  all.flatMap(({ line, problems }) =>
    problems.map(({ field, code, detail }: ImportProblem) => ({ field: `lines.${line}.${field}`, code, detail })),
  );
