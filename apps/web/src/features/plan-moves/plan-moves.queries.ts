import type { MergeConflict, MergeKept, MergeStep, MergeTerms, Resolution } from '@milepost/shared/plan-merge';
import type { PersonName } from '@milepost/shared/plan-facts';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** One plan of an older version, and what moving it would do. */
export interface MovablePlan {
  planId: number;
  hire: PersonName;
  startDate: string;
  from: number;
  seenVersion: number;
  steps: MovedStep[];
  conflicts: MergeConflict[];
  kept: MergeKept[];
  lostKpis: { key: string; name: string; readings: number }[];
}

export interface MovedStep {
  kind: MergeStep['kind'];
  key: string;
  text: string;
  phase: MergeTerms['phase'];
  part: boolean;
  from: Partial<MergeTerms>;
  to: Partial<MergeTerms>;
}

/** Who is affected by a newer version of a template. */
export interface PlanMoves {
  slug: string;
  role: string;
  to: number;
  note: string | null;
  upToDate: number;
  plans: MovablePlan[];
}

export interface MoveOutcome {
  planId: number;
  outcome: 'moved' | 'moved-before' | 'refused';
  code: string | null;
  detail: string | null;
}

/** Every conflict of a plan that somebody decided. */
export type Decisions = Record<number, Resolution[]>;

export const planMovesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['plan-moves', slug],
    queryFn: async ({ signal }) =>
      (await send<PlanMoves>('GET', `/templates/${encodeURIComponent(slug)}/moves`, { signal })) as PlanMoves,
  });
