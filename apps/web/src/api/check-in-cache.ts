import type { KpiSkillFacts } from '@milepost/shared/kpi-skill-changes';
import type { PhaseKey } from '@milepost/shared/template';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from './plan-cache';
import { isProblem } from './problem';
import type { Method } from './routes';
import type { components } from './schema';
import { send, type SendOptions } from './send';

type Described = components['schemas']['CheckInView'];

/** A check-in with its plan, as `GET /check-ins/:id` and every write on it answer. */
export type CheckIn = Omit<Described, 'plan' | 'course' | 'kpisAndSkills'> & {
  kpisAndSkills: KpiSkillFacts;
  plan: PlanView;
  course: Omit<Described['course'], 'phase'> & { phase: PhaseKey | null };
};

export const checkInKeys = {
  all: ['check-in'] as const,
  one: (id: number) => ['check-in', id] as const,
};

/** A write on a check-in; what it answers is the whole check-in as it then stands. */
export interface CheckInWrite {
  method: Method;
  /** Below `/check-ins/:id`: "opening". */
  what: string;
  options?: SendOptions;
}

/**
 * Sends a write and puts its answer where the page reads. The writes on one check-in go out one after the other, so that an
 * answer never lacks what was saved before it; without a connection they fail at once instead of waiting unseen.
 */
export function useCheckInWrite(id: number) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `check-in-${id}` },
    networkMode: 'always',
    mutationFn: ({ method, what, options }: CheckInWrite) =>
      send<CheckIn>(method, `/check-ins/${id}/${what}`, options ?? {}),
    onSuccess: async (fresh) => {
      const known = client.getQueryData<CheckIn>(checkInKeys.one(id));
      // a read that is under way may have looked before this was saved
      await client.cancelQueries({ queryKey: checkInKeys.one(id) });
      keepCheckIn(client, fresh);
      if (known?.course.version === fresh.course.version) return;
      // goals, dates and lists may have changed with it; a draft or a private note changes nothing elsewhere
      void client.invalidateQueries({ queryKey: planKeys.all });
      void client.invalidateQueries({ queryKey: ['check-ins'] });
    },
    onError: (error) => {
      if (!isProblem(error)) return;
      // somebody was faster: the page shows what stands there now
      if (error.code === 'changed-meanwhile' && error.view) keepCheckIn(client, error.view as CheckIn);
      else void client.invalidateQueries({ queryKey: checkInKeys.one(id) });
    },
  });
}

/** Puts a check-in as the server answered it where the page reads; one that was overtaken by a later one changes nothing. */
export function keepCheckIn(client: QueryClient, fresh: CheckIn): void {
  client.setQueryData<CheckIn>(checkInKeys.one(fresh.course.id), (known) =>
    known && known.course.version > fresh.course.version ? known : fresh,
  );
}
