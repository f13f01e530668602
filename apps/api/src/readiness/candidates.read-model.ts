import { Injectable } from '@nestjs/common';
import { dateIn } from '@milepost/shared/calendar';
import { candidateOf } from '@milepost/shared/candidate';
import { readinessRights } from '@milepost/shared/readiness-access';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { planSights } from '../plans/plan-sight.js';
import { candidatesInSight } from './candidates.sql.js';
import type { CandidatesView } from './candidates.view.js';

interface Row extends Record<string, unknown> {
  templateId: number | null;
  template: ReadinessFacts['template'] | null;
  facts: Omit<ReadinessFacts, 'template' | 'lead' | 'people'> | null;
}

/** Ways of standing to a plan in which one weighs the hire: they see what was said of every criterion. */
const weighing = planSights.flatMap(({ relation, rights }, bits) => {
  const can = readinessRights(relation, rights, { closed: false, hasAbove: true, hiresSeeRatings: false });
  return can.othersRatings && !relation.hire ? [bits] : [];
});

/** Everyone whose readiness the reader may weigh: the facts by one statement, the rest by the shared rules. */
@Injectable()
export class CandidatesReadModel {
  constructor(private readonly database: Database) {}

  /** Throws 401. */
  async inSight(token: Buffer, now = new Date()): Promise<CandidatesView> {
    const rows = await this.database.read<Row>(candidatesInSight, [token, weighing]);
    if (rows.length === 0) throw new SignedOut();
    const templates = new Map(rows.flatMap(({ templateId, template }) => (template ? [[templateId, template]] : [])));
    const candidates = rows.flatMap(({ templateId, facts }) => {
      if (!facts) return [];
      const whole = { ...facts, template: templates.get(templateId)!, lead: null, people: [] };
      return [candidateOf(whole, dateIn(facts.hire.timeZone, now.toISOString()))];
    });
    return {
      candidates: candidates.sort((a, b) => a.hire.name.localeCompare(b.hire.name, 'en') || a.planId - b.planId),
    };
  }
}
