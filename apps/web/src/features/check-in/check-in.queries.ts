import type { PhaseKey } from '@milepost/shared/template';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from '../../api/plan-cache';
import type { components } from '../../api/schema';
import type { Method } from '../../api/routes';
import { send, type SendOptions } from '../../api/send';

type Described = components['schemas']['CheckInView'];

/** A check-in with its plan, as `GET /check-ins/:id` answers. */
export type CheckIn = Omit<Described, 'plan' | 'course'> & {
  plan: PlanView;
  course: Omit<Described['course'], 'phase'> & { phase: PhaseKey | null };
};

export const checkInKeys = {
  all: ['check-in'] as const,
  one: (id: number) => ['check-in', id] as const,
};

/** One check-in, by its number. */
export const checkInQuery = (id: number) =>
  queryOptions({
    queryKey: checkInKeys.one(id),
    queryFn: async ({ signal }) => (await send<CheckIn>('GET', `/check-ins/${id}`, { signal })) as CheckIn,
  });

/** A write on a check-in; what it answers is the whole check-in as it then stands. */
export interface CheckInWrite {
  method: Method;
  /** Below `/check-ins/:id`: "opening". */
  what: string;
  options?: SendOptions;
}

/** Sends a write and puts its answer where the page reads. */
export function useCheckInWrite(id: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ method, what, options }: CheckInWrite) =>
      send<CheckIn>(method, `/check-ins/${id}/${what}`, options ?? {}),
    onSuccess: (checkIn) => {
      keepCheckIn(queryClient, checkIn);
      // Goals, dates and lists may have changed with it.
      void queryClient.invalidateQueries({ queryKey: planKeys.all });
      void queryClient.invalidateQueries({ queryKey: ['check-ins'] });
    },
  });
}

/** An answer that was overtaken by a later one changes nothing. */
export function keepCheckIn(queryClient: ReturnType<typeof useQueryClient>, checkIn: CheckIn): void {
  queryClient.setQueryData<CheckIn>(checkInKeys.one(checkIn.course.id), (known) =>
    known && known.course.version > checkIn.course.version ? known : checkIn,
  );
}
