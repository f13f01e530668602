import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type ImportDirectory, type ImportOutcome, judgeImport } from '@milepost/shared/people-import';
import {
  emailKey,
  type ImportRow,
  type ImportRules,
  type ReadRow,
  readRow,
} from '@milepost/shared/people-import-cells';
import { isTimeZone } from '@milepost/shared/time-zone';
import { isEmail } from 'class-validator';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { directoryHint } from '../live/hint.sql.js';
import { usualWorkingDays } from '../organisation/usual-working-days.js';
import { lockReportingLines } from '../people/person-checks.js';
import { insertJudged } from './people-insert.js';
import { PeopleImportEntity } from './people-import.entity.js';
import {
  fileProblems,
  type JudgedFile,
  type PeopleImportPreviewView,
  type PeopleImportView,
  previewView,
} from './people-import.view.js';
import { findNamed, holdNamed, importOfRequest, noteImport, teamNames } from './people-imports.sql.js';
import { type PeopleFile, readPeople } from './people-file.js';

/** Brings people in from a file, all of them or nobody. */
@Injectable()
export class PeopleImportsService {
  constructor(private readonly database: Database) {}

  /** What would become of every line; changes nothing. Throws 400 for a file that cannot be read (see readPeople). */
  async preview(actor: Actor, bytes: Buffer): Promise<PeopleImportPreviewView> {
    const file = await readPeople(bytes);
    return previewView(await this.database.transaction((tx) => judged(tx, actor, file)));
  }

  /**
   * Adds everybody in the file who is not here yet; the same request key again gives what came of it. Throws 400 for a file
   * that cannot be read, 422 `rows-refused` with the fresh preview if anything is wrong, `request-key-reused`.
   */
  async add(actor: Actor, bytes: Buffer, requestKey: string | null): Promise<PeopleImportView> {
    const file = await readPeople(bytes);
    const fileHash = createHash('sha256').update(bytes).digest();
    return this.database.transaction(async (tx) => {
      await lockReportingLines(tx);
      const before = requestKey && (await broughtBefore(tx, actor, requestKey, fileHash));
      if (before) return before;
      await tx.query(holdNamed, [emailsIn(file, ['manager', 'mentor'])]);
      const known = await judged(tx, actor, file);
      refuseWrong(known);
      const { taken, ...done } = await insertJudged(tx, actor, known);
      refuseTaken(known, taken);
      const teamsAdded = done.teams.map(({ name }) => name);
      const alreadyHere = known.outcomes.length - done.people.length;
      const facts = { added: done.people.length, alreadyHere, teamsAdded };
      const entity = { ...facts, createdBy: actor.personId, fileHash, requestKey };
      const inserted = await tx.manager.insert(PeopleImportEntity, entity);
      const id = Number(inserted.identifiers[0]!.id);
      await tx.query(noteImport, [actor.personId, id, done.people, JSON.stringify(done.teams)]);
      await tx.query(directoryHint);
      return { id, ...facts };
    });
  }
}

/** The file beside the directory as it stands. */
async function judged(tx: Transaction, actor: Actor, file: PeopleFile): Promise<JudgedFile> {
  const rows = await tx.query<{ email: string; id: string; name: string; active: boolean }>(findNamed, [
    emailsIn(file, ['email', 'manager', 'mentor']),
  ]);
  const directory: ImportDirectory = new Map(
    rows.map(({ email, id, name, active }) => [email, { id: Number(id), name, active }]),
  );
  const teams = await tx.query<{ name: string }>(teamNames);
  const rules: ImportRules = {
    isEmail: remembered((text) => isEmail(text)),
    isTimeZone: remembered(isTimeZone),
    timeZone: actor.timeZone,
    workingDays: await usualWorkingDays(tx),
  };
  const outcomes = judgeImport(await readInPortions(file.rows, rules), directory);
  return { outcomes, directory, teams: teams.map(({ name }) => name), ignored: file.ignored };
}

/** Every email in these columns once, as people are compared by it. */
function emailsIn({ rows }: PeopleFile, columns: ('email' | 'manager' | 'mentor')[]): string[] {
  const cells = rows.flatMap((row) => columns.map((column) => emailKey(row.cells[column] ?? '')));
  return [...new Set(cells)].filter(Boolean);
}

/** Reads the lines, a thousand at a time: other requests get their turn between. */
async function readInPortions(rows: readonly ImportRow[], rules: ImportRules): Promise<ReadRow[]> {
  const read: ReadRow[] = [];
  for (let from = 0; from < rows.length; from += 1000) {
    read.push(...rows.slice(from, from + 1000).map((row) => readRow(row, rules)));
    await breathe();
  }
  return read;
}

/** Asking what an email or a time zone is takes long; a file asks the same many times. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const answer = answers.get(text) ?? ask(text);
    answers.set(text, answer);
    return answer;
  };
}

async function broughtBefore(
  tx: Transaction,
  actor: Actor,
  key: string,
  hash: Buffer,
): Promise<PeopleImportView | null> {
  const [found] = await tx.query<Omit<PeopleImportView, 'id'> & { id: string; fileHash: Buffer }>(importOfRequest, [
    actor.personId,
    key,
  ]);
  if (!found) return null;
  const { fileHash, ...view } = found;
  if (!fileHash.equals(hash))
    throw new RuleError('request-key-reused', 'This Idempotency-Key brought another file.', { status: 422 });
  return { ...view, id: Number(view.id) };
}

function refuseWrong(file: JudgedFile): void {
  const wrong = file.outcomes.filter(({ outcome }) => outcome === 'wrong').length;
  if (wrong === 0) return;
  const many = wrong === 1 ? '1 line is' : `${wrong} lines are`;
  throw new RuleError('rows-refused', `${many} wrong, so nobody was added.`, {
    status: 422,
    errors: fileProblems(file.outcomes).slice(0, 100),
    view: previewView(file),
  });
}

/** Somebody else added a person while this file waited. */
function refuseTaken(file: JudgedFile, taken: ReadonlySet<ImportOutcome>): void {
  if (taken.size === 0) return;
  const problem = { field: 'email', code: 'email-taken', detail: 'Somebody was just added with this email.' } as const;
  const outcomes = file.outcomes.map((one): ImportOutcome =>
    taken.has(one) ? { ...one, outcome: 'wrong', problems: [problem] } : one,
  );
  refuseWrong({ ...file, outcomes });
}
