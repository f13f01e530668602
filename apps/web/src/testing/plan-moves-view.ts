import type { MergeConflict } from '@milepost/shared/plan-merge';
import type { MovablePlan, PlanMoves } from '../features/plan-moves/plan-moves.queries';

/** A plan of version 1 with nothing to do unless told. */
export const movablePlan = (planId: number, name: string, rest: Partial<MovablePlan> = {}): MovablePlan => ({
  planId,
  hire: { id: planId + 100, name },
  startDate: '2026-10-01',
  from: 1,
  seenVersion: planId,
  steps: [],
  conflicts: [],
  kept: [],
  lostKpis: [],
  ...rest,
});

/** Both reworded one goal. */
export const textConflict: MergeConflict = {
  key: 'day-60-1',
  goalId: 9,
  text: 'Patch at our site',
  field: 'text',
  old: 'Patch servers',
  next: 'Patch servers with a deputy',
  mine: 'Patch at our site',
};

export const planMoves = (plans: MovablePlan[], rest: Partial<PlanMoves> = {}): PlanMoves => ({
  slug: 'network-gardener',
  role: 'Network Gardener',
  to: 2,
  note: 'Patches need a deputy',
  upToDate: 0,
  plans,
  ...rest,
});
