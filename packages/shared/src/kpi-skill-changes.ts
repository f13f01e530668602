import { compareInstants, type IsoDate, type IsoInstant } from './calendar.js';
import { kpiStanding, type KpiStanding, type Measurement } from './kpi.js';
import { periodKind, type PeriodKind } from './kpi-period.js';
import type { PersonName } from './plan-facts.js';
import type { RatingSide, SkillRating } from './readiness-facts.js';
import { schedule, type ScheduleInput } from './schedule.js';
import type { SkillLevel } from './skill-level.js';
import type { Kpi, Skill } from './template.js';

/** A plan's readings and ratings as a check-in has them before it: without their notes, and with the KPIs and skills they are of. */
export interface KpiSkillFacts {
  kpis: Kpi[];
  skills: Pick<Skill, 'key' | 'name'>[];
  measurements: Measurement[];
  skillRatings: SkillRating[];
  /** Who rated and recorded. */
  people: PersonName[];
}

/** A period of a KPI that was read, or read anew. */
export interface KpiChange {
  kpi: Kpi;
  period: PeriodKind;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** The standing reading of each part. */
  readings: Measurement[];
  standing: KpiStanding;
  /** The KPI applied by then. */
  counts: boolean;
}

/** A skill that one side rates otherwise than before. */
export interface SkillChange {
  skill: Pick<Skill, 'key' | 'name'>;
  side: RatingSide;
  /** Null: rated for the first time. */
  from: SkillLevel | null;
  to: SkillLevel;
  by: number;
  at: IsoInstant;
}

export interface KpiSkillChanges {
  /** In the order of the template, each KPI's periods in theirs. */
  kpis: KpiChange[];
  /** The latest last. */
  skills: SkillChange[];
}

/**
 * What changed in KPIs and skills since the last check-in; `since` null: since the beginning. A baseline is no reading of a
 * period, and a level that came back to where it was is no change.
 */
export function kpiSkillChanges(
  facts: KpiSkillFacts,
  plan: ScheduleInput,
  since: IsoInstant | null,
  today: IsoDate,
): KpiSkillChanges {
  const isNew = (at: IsoInstant) => since === null || compareInstants(at, since) > 0;
  const phases = schedule(plan, today);
  return {
    kpis: facts.kpis.flatMap((kpi) => {
      const own = facts.measurements.filter((one) => one.kpi === kpi.key);
      const due = phases.find(({ key }) => key === kpi.from)?.due ?? null;
      const spans = new Map(
        own.flatMap(({ startsOn, endsOn, at }) =>
          startsOn && endsOn && isNew(at) ? [[startsOn, endsOn] as const] : [],
        ),
      );
      return [...spans]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([startsOn, endsOn]) => ({
          kpi,
          period: periodKind(kpi),
          startsOn,
          endsOn,
          readings: own.filter((one) => one.startsOn === startsOn).sort((a, b) => a.part - b.part),
          standing: kpiStanding(kpi, own, startsOn),
          counts: due !== null && startsOn >= due,
        }));
    }),
    skills: facts.skills
      .flatMap((skill) =>
        (['manager', 'hire'] as const).flatMap((side): SkillChange[] => {
          const own = facts.skillRatings
            .filter((one) => one.skill === skill.key && one.side === side)
            .sort((a, b) => a.id - b.id);
          const last = own.at(-1);
          const from = own.findLast(({ at }) => !isNew(at))?.level ?? null;
          if (!last || !isNew(last.at) || last.level === from) return [];
          return [{ skill, side, from, to: last.level, by: last.by, at: last.at }];
        }),
      )
      .sort((a, b) => compareInstants(a.at, b.at)),
  };
}
