import { isDate, type IsoDate } from '@milepost/shared/calendar';
import { criterionSources, type CriterionSource } from '@milepost/shared/criterion';

/** How one looks at somebody's readiness, as it stands in the address. */
export interface CriteriaSearch {
  /** As it stood on a past day. */
  asOf?: IsoDate;
  source?: CriterionSource;
  /** Only what is not met. */
  open?: true;
  /** The criterion that is opened in place. */
  criterion?: string;
  /** An earlier decision, as it was taken. */
  decision?: number;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function criteriaSearch(given: Record<string, unknown>): CriteriaSearch {
  const { asOf, source, open, criterion, decision } = given;
  const known = criterionSources.find((one) => one === source);
  return {
    ...(isDate(asOf) ? { asOf } : {}),
    ...(known ? { source: known } : {}),
    ...(open === true ? { open } : {}),
    ...(typeof criterion === 'string' && criterion ? { criterion: criterion.slice(0, 200) } : {}),
    ...(Number.isSafeInteger(decision) && Number(decision) > 0 ? { decision: Number(decision) } : {}),
  };
}
