import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '../../api/schema';
import { send } from '../../api/send';

export type Insight = components['schemas']['InsightView'];

/** What the hires of one template teach; the template that most follow when none is named. */
export const insightQuery = (template?: string) =>
  queryOptions({
    queryKey: ['insight', template ?? 'most'],
    queryFn: async ({ signal }) =>
      (await send<Insight>('GET', `/insight${template ? `?template=${encodeURIComponent(template)}` : ''}`, {
        signal,
      })) as Insight,
    placeholderData: keepPreviousData,
  });
