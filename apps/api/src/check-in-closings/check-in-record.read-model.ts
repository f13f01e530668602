import { Injectable } from '@nestjs/common';
import { checkInRights } from '@milepost/shared/check-in-access';
import { Database } from '../database/database.js';
import { Forbidden, NotFound } from '../http/rule-error.js';
import { planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { checkInRecord } from './check-in-closing.sql.js';

/** What a closing froze, byte for byte as it was written. */
@Injectable()
export class CheckInRecordReadModel {
  constructor(private readonly database: Database) {}

  /** The record as text. 403 for whoever reads the plan but no check-in, 404 where there is none. */
  async byRevision(token: Buffer, id: number, revision: number): Promise<string> {
    const [row] = await this.database.read<PlanReaderRow & { record: string | null }>(checkInRecord, [
      token,
      id,
      revision,
    ]);
    const { relation, rights } = planReader(row);
    if (!checkInRights(relation, rights, 'closed').read) throw new Forbidden();
    if (row!.record === null) throw new NotFound();
    return row!.record;
  }
}
