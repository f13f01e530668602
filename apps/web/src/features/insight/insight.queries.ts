import type { Cohort, GoalSlip, KpiCoverage, MonthOfWaits } from '@milepost/shared/insight';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** As `GET /insight` answers: what the rules of insight derive. */
export interface Insight {
  templates: { slug: string; role: string; hires: number }[];
  /** Null where nobody in sight follows a template. */
  slug: string | null;
  hires: number;
  slips: GoalSlip[];
  waits: MonthOfWaits[];
  kpis: KpiCoverage[];
  cohorts: Cohort[];
}

/** What the hires of one template teach; the template that most follow when none is named. */
export const insightQuery = (template?: string) =>
  queryOptions({
    queryKey: ['insight', template ?? 'most'],
    queryFn: async ({ signal }) =>
      (await send<Insight>('GET', `/insight${template ? `?template=${encodeURIComponent(template)}` : ''}`, {
        signal,
      })) as Insight,
  });
