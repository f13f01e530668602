import { Injectable } from '@nestjs/common';
import { readingOf } from '@milepost/shared/kpi';
import {
  isSameReading,
  measurementProblem,
  periodFrom,
  type MeasurementWanted,
} from '@milepost/shared/measurement-rules';
import { Database } from '../database/database.js';
import { BadRequest, NotFound } from '../http/rule-error.js';
import { allow, planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { ReadinessChanges } from '../readiness/readiness-changes.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { MeasurementHistoryView } from './measurement-history.view.js';
import type { MeasurementRequest } from './measurement.dto.js';
import { findMeasurement, insertMeasurements, measurementHistory, replaceMeasurements } from './measurements.sql.js';

/** Readings of a plan's KPIs. */
@Injectable()
export class MeasurementsService {
  constructor(
    private readonly database: Database,
    private readonly changes: ReadinessChanges,
  ) {}

  /** Records the one reading of a period, or corrects it; the same again changes nothing. 400 as `measurementProblem` says. */
  record(token: Buffer, planId: number, request: MeasurementRequest): Promise<ReadinessView> {
    const { kpi: key, part = 0, startsOn, value = null, judgement = null, note = '' } = request;
    const wanted: MeasurementWanted = { kpi: key, part, startsOn, value, judgement, note };
    return this.changes.make(token, planId, async ({ reader, facts, today, tx }) => {
      allow(reader, reader.can.measure);
      const problem = measurementProblem(facts, wanted, today);
      if (problem) throw new BadRequest(problem.code, problem.detail, problem.field);
      const before = readingOf(facts.measurements, key, part, startsOn);
      if (before && isSameReading(before, wanted)) return null;
      const kpi = facts.template.kpis.find((one) => one.key === key)!;
      const endsOn = startsOn === null ? null : periodFrom(kpi, facts, startsOn)!.endsOn;
      if (before) await tx.query(replaceMeasurements, [reader.id, [planId], [before.id]]);
      await tx.query(insertMeasurements, [reader.id, 'hand', JSON.stringify([{ ...wanted, planId, endsOn }])]);
      return { verb: before ? 'measurement-corrected' : 'measurement-recorded', detail: { name: kpi.name } };
    });
  }

  /** Takes a reading back; it stays as history. One that is gone already changes nothing. */
  remove(token: Buffer, planId: number, id: number): Promise<ReadinessView> {
    return this.changes.make(token, planId, async ({ reader, facts, tx }) => {
      const [found] = await tx.query<{ kpi: string; replaced: boolean }>(findMeasurement, [planId, id]);
      if (!found) throw new NotFound();
      allow(reader, reader.can.measure);
      if (found.replaced) return null;
      await tx.query(replaceMeasurements, [reader.id, [planId], [id]]);
      const kpi = facts.template.kpis.find(({ key }) => key === found.kpi);
      return { verb: 'measurement-removed', detail: { name: kpi?.name ?? found.kpi } };
    });
  }

  /** Every reading there ever was, with who replaced it when, of one KPI or of all. */
  async history(token: Buffer, planId: number, kpi: string | null): Promise<MeasurementHistoryView> {
    const [row] = await this.database.read<PlanReaderRow & MeasurementHistoryView & Record<string, unknown>>(
      measurementHistory,
      [token, planId, kpi],
    );
    planReader(row);
    return { measurements: row!.measurements, people: row!.people };
  }
}
