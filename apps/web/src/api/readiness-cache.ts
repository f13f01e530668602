import { readinessRights } from '@milepost/shared/readiness-access';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from './plan-cache';
import { isProblem } from './problem';
import type { Method } from './routes';
import type { components } from './schema';
import { send, type SendOptions } from './send';

type Described = components['schemas']['ReadinessView'];

/** KPIs, skills and readiness of one plan, as `GET /plans/:id/readiness` and every write on them answer. */
export type ReadinessView = ReadinessFacts & Pick<Described, 'can' | 'viewer' | 'asOf' | 'hiresSeeRatings'>;

export const readinessKeys = {
  all: ['readiness'] as const,
  one: (planId: number, asOf?: string) => ['readiness', planId, asOf ?? 'now'] as const,
  list: ['readiness-list'] as const,
};

/** Whether a link to somebody's skills, or their readiness, leads anywhere for this reader. The page itself asks the server. */
const rights = ({ viewer, can, closedAt }: PlanView) =>
  readinessRights(viewer, can, { closed: closedAt !== null, hasAbove: true, hiresSeeRatings: false });
export const seesSkills = (plan: PlanView): boolean => rights(plan).skills;
export const seesReadiness = (plan: PlanView): boolean => rights(plan).readiness;

/** A write whose answer is the whole readiness as it then stands. */
export interface ReadinessWrite {
  method: Method;
  /** From `/api/v1` on: "/plans/7/measurements". */
  path: string;
  options?: SendOptions;
}

/** Sends a write on one plan's KPIs, skills, evidence or readiness and puts its answer where the pages read. */
export function useReadinessWrite(planId: number) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `readiness-${planId}` },
    networkMode: 'always',
    mutationFn: async ({ method, path, options }: ReadinessWrite) =>
      (await send<ReadinessView>(method, path, options ?? {})) as ReadinessView,
    onSuccess: async (fresh) => {
      await client.cancelQueries({ queryKey: readinessKeys.one(planId) });
      keepReadiness(client, fresh);
      void client.invalidateQueries({ queryKey: planKeys.all });
      void client.invalidateQueries({ queryKey: planKeys.activity(planId) });
      void client.invalidateQueries({ queryKey: readinessKeys.list });
    },
    onError: (error) => {
      if (isProblem(error)) void client.invalidateQueries({ queryKey: readinessKeys.one(planId) });
    },
  });
}

/** Puts what the server answered where the pages read, unless something newer is there. */
export function keepReadiness(client: QueryClient, fresh: ReadinessView): void {
  client.setQueryData<ReadinessView>(readinessKeys.one(fresh.planId), (known) =>
    known && known.version > fresh.version ? known : fresh,
  );
}
