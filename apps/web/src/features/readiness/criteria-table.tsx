import type { CriterionWeight } from '@milepost/shared/template';
import { Fragment } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Inferred } from '../../ui/inferred';
import css from './criteria-table.module.css';
import type { CriterionSlots } from './criterion-detail';
import { CriterionRow } from './criterion-row';
import { openFirst, type SeenCriterion } from './standing';

interface Props {
  criteria: readonly SeenCriterion[];
  view: ReadinessView;
  today: string;
  /** The key of the criterion that is open. */
  opened: string | undefined;
  onOpen: (key: string | undefined) => void;
  slots: CriterionSlots;
}

const weights: CriterionWeight[] = ['required', 'supporting'];
const whyInferred = {
  required:
    'No document weighs its criteria. What it asks of promotion, goals from the sixth month on and must-have skills count as required, unless the template says otherwise.',
  supporting: 'No document weighs its criteria. KPIs and check-ins support, unless the template says otherwise.',
};
const titles = { required: 'Required', supporting: 'Supporting' };

/** Every criterion, what is required before what supports, what is open before what is met. */
export function CriteriaTable({ criteria, view, today, opened, onOpen, slots }: Props) {
  const groups = weights
    .map((weight) => ({ weight, rows: openFirst(criteria.filter((one) => one.weight === weight)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <table className={css.criteria} aria-label="Criteria">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Stands at</th>
          <th scope="col">Newest evidence</th>
          <th scope="col">Confirmed by</th>
        </tr>
      </thead>
      {groups.map(({ weight, rows }) => (
        <tbody key={weight}>
          <tr className={css.group}>
            <th colSpan={4} scope="rowgroup">
              {titles[weight]} <span className="small dim">{metOf(rows)}</span>
              {rows.some(({ weightInferred }) => weightInferred) && <Inferred why={whyInferred[weight]} />}
            </th>
          </tr>
          {rows.map((criterion) => (
            <Fragment key={criterion.key}>
              <CriterionRow
                criterion={criterion}
                view={view}
                today={today}
                opened={opened === criterion.key}
                onOpen={() => onOpen(opened === criterion.key ? undefined : criterion.key)}
                slots={slots}
              />
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** "9 of 16 met, 5 not shown" */
function metOf(rows: readonly SeenCriterion[]): string {
  const count = (standing: SeenCriterion['standing']) => rows.filter((one) => one.standing === standing).length;
  const hidden = count('not shown');
  return `${count('met')} of ${rows.length - hidden} met${hidden ? `, ${hidden} not shown` : ''}`;
}
