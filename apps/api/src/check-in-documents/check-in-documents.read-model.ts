import { Injectable } from '@nestjs/common';
import { checkInRights } from '@milepost/shared/check-in-access';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { checkInName } from '@milepost/shared/check-in-words';
import { Config } from '../config/config.js';
import { standing, type PlanDates } from '../check-ins/check-in-page.js';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { Database } from '../database/database.js';
import { fileName } from '../http/file-name.js';
import { Forbidden, NotFound, RuleError } from '../http/rule-error.js';
import { planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { calendarEntry } from './calendar-entry.js';
import { checkInDocument, checkInEntry } from './check-in-document.sql.js';
import { drawPdf } from './pdf.js';
import { recordDocument } from './record-document.js';

interface DocumentRow extends PlanReaderRow {
  record: string | null;
  acknowledgedAt: string | null;
  acknowledgement: string | null;
}

interface EntryRow extends PlanReaderRow {
  course: CheckInView['course'];
  dates: PlanDates;
  managerName: string | null;
}

/** A file to save, and the name it is saved by. */
export interface CheckInFile {
  name: string;
  content: Buffer | string;
}

/** A check-in to take away. */
@Injectable()
export class CheckInDocumentsReadModel {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** The record of a closing, the last where none is named. 403 for whoever reads no check-in, 404, 409 `check-in-not-closed`. */
  async pdf(token: Buffer, id: number, revision: number | null): Promise<CheckInFile> {
    const values = [token, id, revision];
    const [row] = await this.database.read<DocumentRow & Record<string, unknown>>(checkInDocument, values);
    const { relation, rights } = planReader(row);
    if (!checkInRights(relation, rights, 'closed').read) throw new Forbidden();
    if (row!.record === null) {
      if (revision !== null) throw new NotFound();
      throw new RuleError('check-in-not-closed', 'This check-in is not closed yet. There is nothing to take away.');
    }
    const record = JSON.parse(row!.record) as CheckInRecord;
    const { acknowledgedAt: at, acknowledgement } = row!;
    const acknowledged = at ? { at, text: acknowledgement } : null;
    const name = fileName(`${checkInName(record.checkIn)} ${record.plan.hire.name}`, 'check-in');
    return { name: `${name}.pdf`, content: await drawPdf(recordDocument(record, acknowledged)) };
  }

  /** Its day for a calendar. 404; 409 `check-in-without-day`. */
  async calendar(token: Buffer, id: number, now = new Date()): Promise<CheckInFile> {
    const [row] = await this.database.read<EntryRow & Record<string, unknown>>(checkInEntry, [token, id]);
    const { relation, rights } = planReader(row);
    const { course, dates, managerName } = row!;
    const { hire } = dates;
    const { day, state } = standing(course, dates, now);
    if (!day) throw new RuleError('check-in-without-day', 'This check-in has no day yet.');
    // what an extra one is about is for those who read it
    const { read } = checkInRights(relation, rights, state);
    const name = checkInName(read ? course : { ...course, title: '' });
    const title = `${name}: ${[hire.name, managerName].filter(Boolean).join(' and ')}`;
    const url = `${this.config.origin}/check-ins/${id}`;
    const entry = { id, version: course.version, title, day, url, skipped: state === 'skipped' };
    return { name: `${fileName(`${name} ${hire.name}`, 'check-in')}.ics`, content: calendarEntry(entry, now) };
  }
}
