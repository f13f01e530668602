import { dateIn } from '@milepost/shared/calendar';
import { readinessRights, type ReadinessRights } from '@milepost/shared/readiness-access';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { planReader, type PlanReader, type PlanReaderRow } from '../plans/plan-reader.js';
import type { ReadinessView } from './readiness.view.js';

/** A row of `readinessOfPlan`. */
export interface ReadinessRow extends ReadinessReaderRow {
  facts: ReadinessFacts;
}

/** What of it tells who reads; `readinessReaderColumns` in readiness.sql.ts. */
export interface ReadinessReaderRow extends PlanReaderRow {
  hasAbove: boolean;
  hiresSeeRatings: boolean;
}

/** Somebody who may see the plan, and what they see of its readiness. */
export interface ReadinessReader extends PlanReader {
  can: ReadinessRights;
  /** The organisation lets hires read how single criteria are rated. */
  hiresSeeRatings: boolean;
}

/** Throws 401 without a session, 404 for a plan that the reader may not see. */
export function readinessReader(row: ReadinessReaderRow | undefined): ReadinessReader {
  const reader = planReader(row);
  const { hasAbove, hiresSeeRatings } = row!;
  return {
    ...reader,
    hiresSeeRatings,
    can: readinessRights(reader.relation, reader.rights, { closed: reader.closed, hasAbove, hiresSeeRatings }),
  };
}

/** The page as its reader may see it: what they may not see is not there. A past day is read, never changed; one to come reads as today. */
export function readinessPage(
  row: ReadinessRow | undefined,
  asOf: string | null = null,
  now = new Date(),
): ReadinessView {
  const reader = readinessReader(row);
  const { facts } = row!;
  const today = dateIn(facts.hire.timeZone, now.toISOString());
  return readinessView(reader, facts, asOf && asOf > today ? today : asOf);
}

/** The same for a reader who is known. */
export const readinessView = (
  reader: ReadinessReader,
  facts: ReadinessFacts,
  asOf: string | null = null,
): ReadinessView => ({
  ...seenBy(reader, facts),
  viewer: { id: reader.id, ...reader.relation },
  hiresSeeRatings: reader.hiresSeeRatings,
  asOf,
  can: asOf ? onlySees(reader.can) : reader.can,
});

const onlySees = (can: ReadinessRights): ReadinessRights => ({
  ...can,
  measure: false,
  rate: null,
  useEvidence: false,
  decide: false,
});

/** What of the facts belongs to this reader. */
export function seenBy(
  { can, relation }: Pick<ReadinessReader, 'can' | 'relation'>,
  facts: ReadinessFacts,
): ReadinessFacts {
  const template = { ...facts.template };
  if (!can.skills) Object.assign(template, { skills: [], softSkills: [] });
  const seen = { ...facts, template };
  if (!can.skills) seen.skillRatings = [];
  if (!can.readiness)
    return {
      ...seen,
      goals: [],
      criterionRatings: [],
      checkIns: [],
      decisions: [],
      evidence: facts.evidence.map((one) => ({
        ...one,
        uses: one.uses.filter(({ kind }) => kind === 'kpi' || (kind === 'skill' && can.skills)),
      })),
    };
  if (can.othersRatings) return seen;
  return {
    ...seen,
    criterionRatings: facts.criterionRatings.filter(({ side }) => relation.hire && side === 'hire'),
    decisions: facts.decisions.map((decision) => ({ ...decision, criteria: [] })),
  };
}
