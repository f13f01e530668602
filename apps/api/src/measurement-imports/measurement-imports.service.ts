import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { judgeMeasurements, type MeasurementOutcome, type MeasurementWrite } from '@milepost/shared/measurement-import';
import { measurementTemplate } from '@milepost/shared/measurement-template';
import { emailKey } from '@milepost/shared/people-import-cells';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { insertMeasurements, replaceMeasurements } from '../measurements/measurements.sql.js';
import { recordChange, type PlanEvent } from '../plans/plan-record.js';
import { findMeasuredPlans, type MeasurablePlan } from './measured-plans.js';
import { lockMeasuredPlans } from './measured-plans.sql.js';
import { readMeasurements, type MeasurementFile } from './measurement-file.js';
import { importView, type MeasurementImportView } from './measurement-import.view.js';

/** Many readings from a file, all of them or none. */
@Injectable()
export class MeasurementImportsService {
  constructor(private readonly database: Database) {}

  /** What would become of every line; changes nothing. Throws 400 for a file that cannot be read (see readMeasurements). */
  async preview(actor: Actor, bytes: Buffer): Promise<MeasurementImportView> {
    const file = await readMeasurements(bytes);
    const read = this.database.read.bind(this.database);
    const plans = await findMeasuredPlans(read, actor, emailsIn(file));
    return importView(judged(file, plans), file.ignored);
  }

  /** Records every line, or none: 422 `rows-refused` with the fresh preview if any is wrong. The same file again changes nothing. */
  async record(actor: Actor, bytes: Buffer): Promise<MeasurementImportView> {
    const file = await readMeasurements(bytes);
    return this.database.transaction(async (tx) => {
      const emails = emailsIn(file);
      await tx.query(lockMeasuredPlans, [actor.personId, actor.isAdmin, emails]);
      const plans = await findMeasuredPlans(tx.query, actor, emails);
      const outcomes = judged(file, plans);
      refuseWrong(outcomes, file.ignored);
      await writeAll(tx, actor, outcomes, plans);
      return importView(outcomes, file.ignored);
    });
  }

  /** A CSV file to fill in: every reading that is still missing of everybody whom the reader may measure. */
  async template(actor: Actor): Promise<string> {
    const plans = await findMeasuredPlans(this.database.read.bind(this.database), actor, null);
    return `\ufeff${measurementTemplate(plans)}`;
  }
}

const emailsIn = ({ rows }: MeasurementFile): string[] => [
  ...new Set(rows.map(({ cells }) => emailKey(cells.email ?? '')).filter(Boolean)),
];

const judged = ({ rows }: MeasurementFile, plans: readonly MeasurablePlan[]): MeasurementOutcome[] =>
  judgeMeasurements(rows, new Map(plans.map((plan) => [plan.email, plan])));

function refuseWrong(outcomes: readonly MeasurementOutcome[], ignored: string[]): void {
  const wrong = outcomes.filter(({ outcome }) => outcome === 'wrong');
  if (wrong.length === 0) return;
  const many = wrong.length === 1 ? '1 line is' : `${wrong.length} lines are`;
  const errors = wrong.flatMap(({ line, problems }) =>
    problems.map(({ field, code, detail }) => ({ field: `lines.${line}.${field}`, code, detail })),
  );
  throw new RuleError('rows-refused', `${many} wrong, so nothing was recorded.`, {
    status: 422,
    errors: errors.slice(0, 100),
    view: importView(outcomes, ignored),
  });
}

/** Two statements for the readings, however many; then each plan's own record of what happened. */
async function writeAll(
  tx: Transaction,
  actor: Actor,
  outcomes: readonly MeasurementOutcome[],
  plans: readonly MeasurablePlan[],
): Promise<void> {
  const writes = outcomes.flatMap(({ outcome, write }) => (write && outcome !== 'unchanged' ? [write] : []));
  const before = writes.flatMap((write) => write.before ?? []);
  const of = writes.filter((write) => write.before).map(({ planId }) => planId);
  await tx.query(replaceMeasurements, [actor.personId, of, before.map(({ id }) => id)]);
  const rows = writes.map(({ before: _, period, ...write }) => ({ ...write, endsOn: period?.endsOn ?? null }));
  await tx.query(insertMeasurements, [actor.personId, 'file', JSON.stringify(rows)]);
  for (const plan of plans.toSorted((a, b) => a.planId - b.planId)) {
    const event = eventOf(
      writes.filter(({ planId }) => planId === plan.planId),
      plan,
    );
    if (event) await recordChange(tx, plan.planId, actor.personId, event);
    await breathe();
  }
}

/** What happened on one plan: the KPI by name, or how many readings. */
function eventOf(writes: readonly MeasurementWrite[], plan: MeasurablePlan): PlanEvent | null {
  const [only] = writes;
  if (!only) return null;
  if (writes.length > 1) return { verb: 'measurement-recorded', detail: { count: writes.length } };
  const name = plan.template.kpis.find(({ key }) => key === only.kpi)!.name;
  return { verb: only.before ? 'measurement-corrected' : 'measurement-recorded', detail: { name } };
}
