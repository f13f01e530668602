import type { CriterionScale, DecisionOutcome } from '@milepost/shared/readiness-facts';

/** What was measured, rated, shown and decided about the hire of a plan, told in days of the plan and keys of its template. */
export interface DemoReadiness {
  readings: DemoReadings[];
  facts: DemoFact[];
}

/** The readings of one part of a KPI, one for each of its last periods that are over, the newest last; null where one is missing. */
export interface DemoReadings {
  kpi: string;
  part?: number;
  values: (number | 'met' | 'near' | 'missed' | null)[];
  /** What changes are judged against. */
  baseline?: number;
  /** What first stood at one of them, counted from the newest as 0, until somebody looked again. */
  first?: { at: number; value: number };
  note?: string;
}

/** What evidence supports: `skill:iac-basics`, `kpi:mtta`, `criterion:on-call`, `goal:month-12-1`. */
export type DemoUse = `${'skill' | 'kpi' | 'criterion' | 'goal'}:${string}`;

/** A rating of somebody else than the hire is a manager's, of whoever that was at the time. */
export type DemoFact = { day: number } & (
  | { did: 'rate-skill'; by: string; skill: string; level: number; note: string }
  | { did: 'rate-criterion'; by: string; criterion: string; rating: CriterionScale; note: string }
  | { did: 'show'; page: string; text: string; uses: DemoUse[] }
  | { did: 'use'; goal: string; uses: DemoUse[] }
  | {
      did: 'decide';
      by: string;
      outcome: DecisionOutcome;
      reason: string;
      reviewOn?: number;
      rulings: Record<string, [met: boolean, reason: string]>;
    }
);

/** The words of such a story. */
export const read = (
  kpi: string,
  values: DemoReadings['values'],
  more: Omit<DemoReadings, 'kpi' | 'values'> = {},
): DemoReadings => ({ kpi, values, ...more });

/** Levels of skills over the days on which somebody rated them; null where they left one out. */
export const grew = (
  by: string,
  days: number[],
  levels: Record<string, (number | null)[]>,
  notes: Record<string, string> = {},
): DemoFact[] =>
  days.flatMap((day, at) =>
    Object.entries(levels).flatMap(([skill, steps]): DemoFact[] => {
      const level = steps[at] ?? null;
      const note = at === days.length - 1 ? (notes[skill] ?? '') : '';
      return level === null ? [] : [{ day, did: 'rate-skill', by, skill, level, note }];
    }),
  );

export const rated = (
  day: number,
  by: string,
  ratings: Record<string, CriterionScale>,
  notes: Record<string, string> = {},
): DemoFact[] =>
  Object.entries(ratings).map(([criterion, rating]) => ({
    day,
    did: 'rate-criterion',
    by,
    criterion,
    rating,
    note: notes[criterion] ?? '',
  }));

/** A page that the hire wrote, for what it supports. */
export const shown = (day: number, page: string, text: string, ...uses: DemoUse[]): DemoFact[] => [
  { day, did: 'show', page, text, uses },
];

/** What was last added to a goal supports more than that goal. */
export const used = (day: number, goal: string, ...uses: DemoUse[]): DemoFact[] => [{ day, did: 'use', goal, uses }];

export const decided = (
  day: number,
  by: string,
  outcome: DecisionOutcome,
  reason: string,
  more: { reviewOn?: number; rulings?: Record<string, [met: boolean, reason: string]> } = {},
): DemoFact[] => [{ day, did: 'decide', by, outcome, reason, rulings: {}, ...more }];
