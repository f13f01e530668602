import type { Measurement } from '@milepost/shared/kpi';
import type { IsoInstant } from '@milepost/shared/calendar';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** A reading that stood once; `replaced` says who put another in its place or took it back. */
export interface PastMeasurement extends Measurement {
  replaced: { by: number; at: IsoInstant } | null;
}

export const historyKey = (planId: number) => ['measurements', planId] as const;

/** Every reading of one KPI that there ever was. */
export const measurementHistoryQuery = (planId: number, kpi: string) =>
  queryOptions({
    queryKey: [...historyKey(planId), kpi],
    queryFn: async ({ signal }) =>
      (await send<{ measurements: PastMeasurement[] }>(
        'GET',
        `/plans/${planId}/measurements?kpi=${encodeURIComponent(kpi)}`,
        { signal },
      )) as { measurements: PastMeasurement[] },
  });
