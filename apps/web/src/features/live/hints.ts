import type { Query } from '@tanstack/react-query';
import type { PlanView } from '../../api/plan-cache';

/** A plan changed: which one, to what version, and whether more did than one goal. */
export interface PlanHint {
  plan: number;
  version: number;
  whole: boolean;
}

/** What the page was told since it last looked. */
export interface Hints {
  plans: ReadonlyMap<number, PlanHint>;
  /** People, teams or settings changed. */
  directory: boolean;
  /** Something was missed: nobody knows what. */
  all: boolean;
}

export const noHints: Hints = { plans: new Map(), directory: false, all: false };

/** The hints with one more: of each plan the newest version counts. */
export function withPlan(hints: Hints, hint: PlanHint): Hints {
  const before = hints.plans.get(hint.plan);
  const both = {
    plan: hint.plan,
    version: Math.max(hint.version, before?.version ?? 0),
    whole: hint.whole || before?.whole === true,
  };
  return { ...hints, plans: new Map(hints.plans).set(hint.plan, both) };
}

/** What no plan and no person is part of, and what is found: that must not move under the hand that chooses. */
const untouched = new Set<unknown>(['templates', 'check-in-records', 'demo', 'links', 'sessions', 'setup', 'search']);

/** Whether what a query reads may ever change by what others do. */
export const isLive = ({ queryKey: [noun] }: Pick<Query, 'queryKey'>): boolean => !untouched.has(noun);

/**
 * Whether what a query holds may be older than what the hints tell of. A plan that is cached at the hinted version or a
 * later one is not: one's own change, mostly. Whatever else there is (lists, boards, what waits) may sum up any plan.
 */
export function isStale(query: Pick<Query, 'queryKey' | 'state'>, hints: Hints): boolean {
  if (!isLive(query)) return false;
  if (hints.all || hints.directory) return true;
  const [noun, ref] = query.queryKey;
  const plans = [...hints.plans.values()];
  switch (noun) {
    case 'me':
    case 'people':
      return plans.some(({ whole }) => whole);
    case 'teams':
    case 'organisation':
      return false;
    case 'plan':
      return plans.some((hint) => isOlder(query.state.data as PlanView | null | undefined, ref, hint));
    case 'readiness': {
      const known = query.state.data as { version: number } | undefined;
      return plans.some(({ plan, version }) => plan === ref && !(known && known.version >= version));
    }
    case 'plan-activity':
      return plans.some(({ plan }) => plan === ref);
    default:
      return plans.length > 0;
  }
}

function isOlder(known: PlanView | null | undefined, ref: unknown, { plan, version, whole }: PlanHint): boolean {
  // somebody without a plan may have been given one
  if (ref === 'mine' && (!known || known.closedAt)) return whole;
  return known ? known.id === plan && known.version < version : ref === plan;
}
