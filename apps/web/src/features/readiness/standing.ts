import { dateIn, daysBetween, type IsoDate, type IsoInstant } from '@milepost/shared/calendar';
import type { Criterion } from '@milepost/shared/criterion';
import { type Readiness, readiness } from '@milepost/shared/readiness';
import type { CriterionWeight } from '@milepost/shared/template';
import type { ReadinessView } from '../../api/readiness-cache';
import type { CriterionStanding } from '../../ui/pictures/criterion-mark';

/** A criterion as its reader may know it. */
export interface SeenCriterion extends Criterion {
  standing: CriterionStanding;
}

/** How many of one weight are met, of how many that are shown. */
export interface Share {
  met: number;
  of: number;
  /** Where others said something that is not shown to the reader. */
  hidden: number;
}

/** Where somebody stands, as one reader may know it. */
export interface Standing {
  /** The hire's date that it is judged on. */
  today: IsoDate;
  /** Calendar days since the start. */
  day: number;
  criteria: SeenCriterion[];
  required: Share;
  supporting: Share;
  /** Null where that hangs on what is not shown. */
  ready: boolean | null;
  readySince: IsoInstant | null;
}

/** Derives where a hire stands now, or on the past day that was read. */
export function standingOf(view: ReadinessView, now: IsoInstant): Standing {
  const today = view.asOf ?? dateIn(view.hire.timeZone, now);
  return standingFrom(view, readiness(view, today), today);
}

/** The same of a readiness that was derived before, as the record of a decision holds it. */
export function standingFrom(view: ReadinessView, whole: Readiness, today: IsoDate): Standing {
  const criteria = whole.criteria.map((one) => ({ ...one, standing: seenStanding(one, view) }));
  const share = (weight: CriterionWeight): Share => {
    const those = criteria.filter((one) => one.weight === weight);
    const hidden = those.filter(({ standing }) => standing === 'not shown').length;
    return {
      met: those.filter(({ standing }) => standing === 'met').length,
      of: those.length - hidden,
      hidden,
    };
  };
  const required = share('required');
  return {
    today,
    day: daysBetween(view.startDate, today),
    criteria,
    required,
    supporting: share('supporting'),
    ready: required.hidden ? null : whole.ready,
    readySince: required.hidden ? null : whole.readySince,
  };
}

/** Whether a criterion of promotion is met hangs on ratings; whoever does not see them cannot be told. */
const seenStanding = ({ basis, verdict }: Criterion, { can }: ReadinessView): CriterionStanding =>
  basis.source === 'promotion' && !can.othersRatings && verdict !== 'no evidence' ? 'not shown' : verdict;

/** What is open before what is met, in the order of the sources. */
const open: CriterionStanding[] = ['not yet', 'no evidence', 'not shown', 'met'];
export const openFirst = (criteria: readonly SeenCriterion[]): SeenCriterion[] =>
  criteria.toSorted((a, b) => open.indexOf(a.standing) - open.indexOf(b.standing));
