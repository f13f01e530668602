import { Injectable } from '@nestjs/common';
import type { DecisionRecord } from '@milepost/shared/decision-record';
import { readiness } from '@milepost/shared/readiness';
import { Database } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { readinessReader, seenBy, type ReadinessReader, type ReadinessReaderRow } from '../readiness/readiness-page.js';
import { decisionRecord } from './decision.sql.js';

type Row = ReadinessReaderRow & { record: string | null } & Record<string, unknown>;

/** The frozen record of a decision. */
@Injectable()
export class DecisionRecordReadModel {
  constructor(private readonly database: Database) {}

  /** As `DecisionRecordView`, the text as it was kept. 404 also for whoever does not see the plan's readiness. */
  async byId(token: Buffer, planId: number, decisionId: number): Promise<string> {
    const [row] = await this.database.read<Row>(decisionRecord, [token, planId, decisionId]);
    const reader = readinessReader(row);
    if (!row?.record || !reader.can.readiness) throw new NotFound();
    const text = reader.can.othersRatings ? row.record : JSON.stringify(withoutRatings(row.record, reader));
    return `{"id":${decisionId},${text.slice(1)}`;
  }
}

/** What the hire sees where ratings are not shared: nothing that others said of single criteria, nor what follows from it. */
function withoutRatings(text: string, reader: ReadinessReader): DecisionRecord {
  const record = JSON.parse(text) as DecisionRecord;
  const facts = seenBy(reader, record.facts);
  return {
    ...record,
    decision: { ...record.decision, criteria: [] },
    facts,
    readiness: readiness(facts, record.today),
  };
}
