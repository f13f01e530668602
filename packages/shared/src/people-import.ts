import { emailKey, type ImportedPerson, type ImportProblem, quoted, type ReadRow } from './people-import-cells.js';
import type { PersonName } from './person.js';
import { circlesOf, circleWords } from './reporting-circles.js';

/** Somebody of the directory whom the file names. */
export interface ImportNeighbour extends PersonName {
  active: boolean;
}

/** Those of the directory whom the file names, by their email in small letters. */
export type ImportDirectory = ReadonlyMap<string, ImportNeighbour>;

/** What becomes of a line. */
export interface ImportOutcome {
  line: number;
  /** already-here: somebody has this email; they stay as they are. wrong: nothing is added until this is put right. */
  outcome: 'added' | 'already-here' | 'wrong';
  person: ImportedPerson;
  /** Who has this email already. */
  here: ImportNeighbour | null;
  problems: ImportProblem[];
}

/** What would become of every line of a file (see readRow), in its order: who is added, who is here already, and what is wrong. */
export function judgeImport(rows: readonly ReadRow[], directory: ImportDirectory): ImportOutcome[] {
  const outcomes = rows.map((row) => outcomeOf(row, directory));
  const added = outcomes.filter(({ here }) => here === null);
  const firsts = new Map<string, ImportOutcome>();
  for (const one of added) {
    const key = emailKey(one.person.email);
    const first = firsts.get(key);
    if (first) blame(one, 'email', 'email-twice', `Line ${first.line} has this email already.`);
    else if (key !== '') firsts.set(key, one);
  }
  for (const one of added) {
    checkOther(one, 'manager', firsts, directory);
    checkOther(one, 'mentor', firsts, directory);
  }
  refuseCircles([...firsts.values()], firsts);
  return outcomes;
}

function outcomeOf({ line, person, problems }: ReadRow, directory: ImportDirectory): ImportOutcome {
  const here = directory.get(emailKey(person.email)) ?? null;
  if (here) return { line, outcome: 'already-here', person, here, problems: [] };
  return { line, outcome: problems.length > 0 ? 'wrong' : 'added', person, here, problems: [...problems] };
}

function blame(one: ImportOutcome, field: ImportProblem['field'], code: string, detail: string): void {
  one.outcome = 'wrong';
  one.problems.push({ field, code, detail });
}

/** A manager or mentor is somebody else, who is active here or stands in the file, on whatever line. */
function checkOther(
  one: ImportOutcome,
  field: 'manager' | 'mentor',
  file: ReadonlyMap<string, ImportOutcome>,
  directory: ImportDirectory,
): void {
  const email = one.person[field];
  if (email === null) return;
  if (email === emailKey(one.person.email)) {
    const verb = field === 'manager' ? 'manages' : 'mentors';
    blame(one, field, `own-${field}`, `Nobody ${verb} themselves. Write somebody else’s email, or leave this empty.`);
    return;
  }
  const there = directory.get(email);
  if (there && !there.active)
    blame(
      one,
      field,
      'person-deactivated',
      `${there.name} is deactivated. Choose somebody active, or leave this empty.`,
    );
  if (!there && !file.has(email))
    blame(one, field, 'person-unknown', `Nobody here or in this file has the email ${quoted(email)}.`);
}

/** Nobody new manages anybody who is here already, so only new people can stand in a circle. */
function refuseCircles(people: readonly ImportOutcome[], file: ReadonlyMap<string, ImportOutcome>): void {
  const lines = people.map((one) => {
    const manager = file.get(one.person.manager ?? '');
    const managerId = manager && manager !== one ? manager.line : null;
    return { id: one.line, name: one.person.name || one.person.email, managerId, one };
  });
  for (const circle of circlesOf(lines))
    for (const [from, { one }] of circle.entries())
      blame(one, 'manager', 'reporting-cycle', `This closes a circle: ${circleWords(circle, from)}.`);
}

/** Teams that the file names and nobody has made yet, each as it is first written. `teams` are the names that are here. */
export function newTeams(outcomes: readonly ImportOutcome[], teams: readonly string[]): string[] {
  const known = new Set(teams.map((name) => name.toLowerCase()));
  const made: string[] = [];
  for (const { outcome, person } of outcomes) {
    if (outcome === 'already-here' || person.team === null || known.has(person.team.toLowerCase())) continue;
    known.add(person.team.toLowerCase());
    made.push(person.team);
  }
  return made;
}
