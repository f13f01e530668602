import type { ImportField } from './people-import-columns.js';
import { daysIn } from './people-import-days.js';
import { personLimits } from './person.js';

/** One line of a file of people: its cells by column, trimmed; a column that is not there is missing, or ''. */
export interface ImportRow {
  /** Counted from 1, the header included, as an editor shows it. */
  line: number;
  cells: Partial<Record<ImportField, string>>;
  /** How many cells it has beyond the header's. */
  surplus: number;
}

/** What is wrong with a line, in one of its columns or as a whole. */
export interface ImportProblem {
  field: ImportField | 'row';
  code: string;
  detail: string;
}

/** Somebody as the file describes them. Emails of others are in small letters. */
export interface ImportedPerson {
  name: string;
  email: string;
  title: string;
  team: string | null;
  manager: string | null;
  mentor: string | null;
  timeZone: string;
  workingDays: number[];
  isAdmin: boolean;
}

/** What the judge of a file is told: what an email and a time zone are, and what an empty cell means. */
export interface ImportRules {
  isEmail(text: string): boolean;
  isTimeZone(name: string): boolean;
  /** For whoever has none in the file. */
  timeZone: string;
  /** For whoever has none in the file. */
  workingDays: readonly number[];
}

const longestTeam = 100;
const answers = new Map([
  ...['', 'no', 'n', 'false', '0'].map((word) => [word, false] as const),
  ...['yes', 'y', 'true', '1', 'x'].map((word) => [word, true] as const),
]);

/** An email as people are compared by it. */
export const emailKey = (email: string): string => email.toLowerCase();

/** A cell as a sentence quotes it. */
export const quoted = (cell: string): string => `“${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}”`;

/** A line, read on its own. */
export interface ReadRow {
  line: number;
  person: ImportedPerson;
  problems: ImportProblem[];
}

/** Reads a line on its own; what cannot be read is named, and stands as if it were empty. */
export function readRow(row: ImportRow, rules: ImportRules): ReadRow {
  const problems: ImportProblem[] = [];
  const cell = (field: ImportField): string => row.cells[field] ?? '';
  const wrong = (field: ImportProblem['field'], code: string, detail: string) =>
    void problems.push({ field, code, detail });

  if (row.surplus > 0)
    wrong(
      'row',
      'too-many-cells',
      `This line has ${row.surplus} more ${row.surplus === 1 ? 'cell' : 'cells'} than the first. Put quotation marks around text that holds the separator.`,
    );
  const short = (field: ImportField, most: number, what: string) => {
    const { length } = [...cell(field)];
    if (length > most) wrong(field, 'too-long', `${what} can have at most ${most} characters; this has ${length}.`);
  };
  const other = (field: 'manager' | 'mentor', noun: string): string | null => {
    const text = cell(field);
    if (text === '') return null;
    if (rules.isEmail(text)) return emailKey(text);
    wrong(field, 'email', `Write the ${noun}’s email; ${quoted(text)} is none.`);
    return null;
  };

  if (cell('name') === '') wrong('name', 'empty', 'Write their name.');
  short('name', personLimits.name, 'A name');
  if (cell('email') === '') wrong('email', 'empty', 'Write their email.');
  else if (cell('email').length > personLimits.email || !rules.isEmail(cell('email')))
    wrong('email', 'email', `${quoted(cell('email'))} is no email address.`);
  short('title', personLimits.title, 'A title');
  short('team', longestTeam, 'The name of a team');
  const manager = other('manager', 'manager');
  const mentor = other('mentor', 'mentor');

  const zone = cell('timeZone').replaceAll(' ', '_');
  if (zone !== '' && !rules.isTimeZone(zone))
    wrong(
      'timeZone',
      'time-zone',
      `There is no time zone ${quoted(cell('timeZone'))}. Write one such as Europe/Berlin.`,
    );
  const days = cell('workingDays') === '' ? [...rules.workingDays] : daysIn(cell('workingDays'));
  if (!days)
    wrong(
      'workingDays',
      'working-days',
      `${quoted(cell('workingDays'))} are no working days. Write Mon-Fri or 1 2 3 4 5.`,
    );
  const isAdmin = answers.get(cell('isAdmin').toLowerCase());
  if (isAdmin === undefined) wrong('isAdmin', 'flag', `Write yes or no; ${quoted(cell('isAdmin'))} is neither.`);

  const person: ImportedPerson = {
    name: cell('name'),
    email: cell('email'),
    title: cell('title'),
    team: cell('team') || null,
    manager,
    mentor,
    timeZone: zone || rules.timeZone,
    workingDays: days ?? [],
    isAdmin: isAdmin ?? false,
  };
  return { line: row.line, person, problems };
}
