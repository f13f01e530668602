import { Injectable } from '@nestjs/common';
import { dateIn, type IsoDate } from '@milepost/shared/calendar';
import { candidateOf } from '@milepost/shared/candidate';
import type { PersonName } from '@milepost/shared/plan-facts';
import { readinessRights } from '@milepost/shared/readiness-access';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { etagFrom, isNamedIn } from '../http/etag.js';
import type { PlanReply } from '../plans/plan.read-model.js';
import { PlanDerivations, type KeyedPlan } from '../plans/plan-derivations.js';
import { planSights } from '../plans/plan-sight.js';
import { candidateFacts, candidatesInSight } from './candidates.sql.js';

interface CandidateRow extends Record<string, unknown> {
  id: number | null;
  name: string;
  timeZone: string;
  manager: PersonName | null;
  /** What the facts depend on beside the plan itself. */
  basis: unknown;
}

interface FactsRow extends Record<string, unknown> {
  templateId: number;
  template: ReadinessFacts['template'] | null;
  facts: Omit<ReadinessFacts, 'template' | 'manager' | 'lead' | 'people'> | null;
}

/** A candidate in sight, with the key of the text that says how they stand. */
interface InSight extends KeyedPlan {
  name: string;
  manager: PersonName | null;
  today: IsoDate;
}

/** Ways of standing to a plan in which one weighs the hire: they see what was said of every criterion. */
const weighing = planSights.flatMap(({ relation, rights }, bits) => {
  const can = readinessRights(relation, rights, { closed: false, hasAbove: true, hiresSeeRatings: false });
  return can.othersRatings && !relation.hire ? [bits] : [];
});

/** Everyone whose readiness the reader may weigh: who, by one statement; how they stand, derived once for each version of a plan. */
@Injectable()
export class CandidatesReadModel {
  private readonly texts = new PlanDerivations<string>();

  constructor(private readonly database: Database) {}

  /** A `CandidatesView` as text; null where the reader has this very reply. Throws 401. */
  async inSight(token: Buffer, known = '', now = new Date()): Promise<PlanReply> {
    const rows = await this.database.read<CandidateRow>(candidatesInSight, [token, weighing]);
    if (rows.length === 0) throw new SignedOut();
    const sight = rows
      .flatMap((row) => (row.id === null ? [] : [seen(row.id, row, now)]))
      .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id - b.id);
    const etag = etagFrom(sight.map(({ key }) => key));
    if (known && isNamedIn(known, etag)) return { etag, body: null };
    const texts = await this.texts.of(sight, (missing) => this.derive(missing));
    return { etag, body: `{"candidates":[${sight.flatMap(({ id }) => texts.get(id) ?? []).join(',')}]}` };
  }

  private async derive(missing: readonly InSight[]): Promise<Map<number, string>> {
    const rows = await this.database.read<FactsRow>(candidateFacts, [missing.map(({ id }) => id)]);
    const templates = new Map(rows.flatMap(({ templateId, template }) => (template ? [[templateId, template]] : [])));
    const inSight = new Map(missing.map((one) => [one.id, one]));
    return new Map(
      rows.flatMap(({ templateId, facts }) => {
        if (!facts) return [];
        const { manager, today } = inSight.get(facts.planId)!;
        const whole = { ...facts, template: templates.get(templateId)!, manager, lead: null, people: [] };
        return [[facts.planId, JSON.stringify(candidateOf(whole, today))]];
      }),
    );
  }
}

function seen(id: number, { name, timeZone, manager, basis }: CandidateRow, now: Date): InSight {
  const today = dateIn(timeZone, now.toISOString());
  return { id, name, manager, today, key: JSON.stringify([id, basis, name, timeZone, manager, today]) };
}
