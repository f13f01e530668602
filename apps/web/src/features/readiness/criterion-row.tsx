import { happened } from '@milepost/shared/criterion-words';
import { Anchor } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { CriterionMark, standingWords } from '../../ui/pictures/criterion-mark';
import { Slashed } from '../../ui/slashed';
import css from './criteria-table.module.css';
import { CriterionDetail, type CriterionSlots } from './criterion-detail';
import { criterionSays } from './criterion-says';
import { ageWords, agoWords, namesOf } from './readiness-words';
import type { SeenCriterion } from './standing';

interface Props {
  criterion: SeenCriterion;
  view: ReadinessView;
  /** The day it is judged on. */
  today: string;
  opened: boolean;
  onOpen: () => void;
  slots: CriterionSlots;
}

/** What a criterion's row is known by in the page. */
export const rowId = (key: string): string => `criterion ${key}`.replaceAll(' ', '-');

/** One criterion: how it stands, the newest thing behind it with its age, and who confirmed it. It opens in place. */
export function CriterionRow({ criterion, view, today, opened, onOpen, slots }: Props) {
  const id = useId();
  const { standing, confirmedBy } = criterion;
  const says = criterionSays(criterion, view);
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  // what the hire recorded of themselves confirms nothing
  const confirmed = confirmedBy !== null && confirmedBy !== view.hire.id && standing !== 'not shown';
  const signer = confirmed ? namesOf(view)(confirmedBy) : null;
  return (
    <>
      <tr className={css.row} data-opened={opened || undefined}>
        <th scope="row">
          <button
            type="button"
            className={css.name}
            id={rowId(criterion.key)}
            aria-expanded={opened}
            aria-controls={id}
            onClick={onOpen}
          >
            <Chevron size={16} stroke={1.8} aria-hidden />
            <span>
              <Slashed>{criterion.text}</Slashed>
            </span>
          </button>
          {says && <span className={css.says}>{says}</span>}
          {slots.ruling && <div className={css.says}>{slots.ruling(criterion)}</div>}
        </th>
        <td className={css.stands}>
          <span data-standing={standing}>
            <CriterionMark standing={standing} /> {standingWords[standing]}
          </span>
        </td>
        <td className={css.newest}>
          <Newest criterion={criterion} today={today} timeZone={view.hire.timeZone} />
        </td>
        <td className={css.signer}>{signer}</td>
      </tr>
      <tr id={id} className={css.opened} hidden={!opened}>
        {opened && (
          <td colSpan={4}>
            <CriterionDetail criterion={criterion} view={view} slots={slots} />
          </td>
        )}
      </tr>
    </>
  );
}

/** The newest link or note, and how old the newest thing behind a criterion is. */
function Newest({ criterion, today, timeZone }: { criterion: SeenCriterion; today: string; timeZone: string }) {
  const { evidence, newestAt, stale } = criterion;
  const [newest] = evidence;
  const at = newest?.at ?? newestAt;
  const words = newest && (newest.text || newest.url);
  return (
    <>
      {newest?.url ? (
        <Anchor href={newest.url} target="_blank" rel="noreferrer" size="sm" className={css.link}>
          {words}
        </Anchor>
      ) : newest ? (
        <span className={css.link}>{words}</span>
      ) : (
        !at && <span className="faint">none</span>
      )}
      {evidence.length > 1 && <span className="tiny faint">and {evidence.length - 1} more</span>}
      {at && (
        <span className={stale ? css.stale : css.age}>
          {newest
            ? ageWords(at, today, timeZone)
            : `${happened[criterion.basis.source]} ${agoWords(at, today, timeZone)}`}
          {stale && ', stale'}
        </span>
      )}
    </>
  );
}
