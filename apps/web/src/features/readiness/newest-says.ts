import { ageWords, agoWords } from '@milepost/shared/age-words';
import type { IsoDate } from '@milepost/shared/calendar';
import type { Criterion } from '@milepost/shared/criterion';
import { happened } from '@milepost/shared/criterion-words';

/**
 * How old the newest link or note of a criterion is, or when something was last done about it: "evidence 4 months old",
 * "rated 2 weeks ago"; null where there is nothing.
 */
export function newestSays(
  { basis, evidence, newestAt, stale }: Criterion,
  today: IsoDate,
  timeZone: string,
): string | null {
  const [newest] = evidence;
  const at = newest?.at ?? newestAt;
  if (!at) return null;
  const says = newest
    ? `evidence ${ageWords(at, today, timeZone)}`
    : `${happened[basis.source]} ${agoWords(at, today, timeZone)}`;
  return stale ? `${says}, stale` : says;
}
