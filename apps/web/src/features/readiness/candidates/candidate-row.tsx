import { Checkbox } from '@mantine/core';
import type { IsoDate } from '@milepost/shared/calendar';
import type { Candidate } from '@milepost/shared/candidate';
import { Link } from '@tanstack/react-router';
import { Day } from '../../../ui/day';
import { CriterionStones } from '../../../ui/pictures/criterion-mark';
import css from './candidate-table.module.css';
import { dayWordsOf, decisionWords, distanceWords, waitsForDecision } from './candidate-words';

interface Props {
  candidate: Candidate;
  today: IsoDate;
  timeZone: string;
  picked: boolean;
  /** No more can be chosen. */
  full: boolean;
  onPick: (planId: number) => void;
}

/** One candidate: every part of where they stand, and what is left. The row opens their readiness; the box is for comparing. */
export function CandidateRow({ candidate, today, timeZone, picked, full, onPick }: Props) {
  const { planId, hire, manager, required, supporting, stale, decision } = candidate;
  const waits = waitsForDecision(candidate);
  const reviewOn = decision?.outcome === 'not yet' ? decision.reviewOn : null;
  const isDue = reviewOn !== null && reviewOn <= today;
  return (
    <tr className={css.row}>
      <td className={css.pick}>
        <Checkbox
          aria-label={`Compare ${hire.name}`}
          checked={picked}
          disabled={full && !picked}
          onChange={() => onPick(planId)}
        />
      </td>
      <th scope="row">
        <Link to="/plans/$planId/readiness" params={{ planId }} className={css.name}>
          {hire.name}
        </Link>
        <span className={css.below}>
          {dayWordsOf(candidate)}
          {manager && `, with ${manager.name}`}
        </span>
      </th>
      <td className={css.stones}>
        <CriterionStones
          perLine={21}
          standings={candidate.criteria.filter(({ weight }) => weight === 'required').map(({ verdict }) => verdict)}
        />
        <span className={css.below}>
          {required.met} of {required.of} required, {supporting.met} of {supporting.of} supporting
        </span>
      </td>
      <td className={css.left} data-waits={waits || undefined}>
        {distanceWords(candidate, today, timeZone)}
      </td>
      <td className={css.stale}>{stale > 0 && `${stale} stale`}</td>
      <td className={css.decision}>
        {decisionWords(candidate, today, timeZone)}
        {reviewOn && (
          <span className={isDue ? css.due : css.below}>
            {isDue ? 'due ' : 'again '}
            <Day on={reviewOn} />
          </span>
        )}
        {waits && !isDue && <span className={css.due}>due now</span>}
      </td>
    </tr>
  );
}
