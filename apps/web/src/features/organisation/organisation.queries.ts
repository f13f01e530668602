import { changeHolidays, type Holiday } from '@milepost/shared/holiday';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem';
import { send } from '../../api/send';
import type { components } from '../../api/schema';

export type Organisation = components['schemas']['OrganisationView'];

/** What to change; everything else stays as it is, also what somebody else changed meanwhile. */
export interface OrganisationChange {
  workingDays?: number[];
  sprintDays?: number;
  templateReview?: boolean;
  hiresSeeRatings?: boolean;
  add?: Holiday[];
  remove?: string[];
}

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => send('GET', '/organisation', { signal }),
});

/** Saves a change on top of what stands there now: of two admins who change at once neither loses anything. */
export function useChangeOrganisation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: OrganisationChange) => {
      const known = await queryClient.ensureQueryData(organisationQuery);
      try {
        return await save(known, change);
      } catch (error) {
        if (!isProblem(error, 'changed-meanwhile')) throw error;
        return save(error.view as Organisation, change);
      }
    },
    onSuccess: (organisation) => {
      queryClient.setQueryData(organisationQuery.queryKey, organisation);
      // Holidays count on every plan, sprints on every KPI that is read by them.
      for (const queryKey of [['plan'], ['team'], ['readiness']]) void queryClient.invalidateQueries({ queryKey });
    },
  });
}

const save = ({ version, workingDays, holidays }: Organisation, change: OrganisationChange) =>
  send('PUT', '/organisation', {
    body: {
      workingDays: change.workingDays ?? workingDays,
      holidays: changeHolidays(holidays, change),
      ...(change.sprintDays ? { sprintDays: change.sprintDays } : {}),
      ...(change.templateReview === undefined ? {} : { templateReview: change.templateReview }),
      ...(change.hiresSeeRatings === undefined ? {} : { hiresSeeRatings: change.hiresSeeRatings }),
    },
    headers: { 'if-match': `"${version}"` },
  });
