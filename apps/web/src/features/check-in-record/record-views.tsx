import type { Comparison, GoalRating } from '@milepost/shared/assessment';
import { viewOf } from '@milepost/shared/check-in-closing';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { ApartRow, TwoViewsTable, ViewCell } from '../../ui/two-views-table';
import css from './record-views.module.css';
import { recordWords } from './record-words';

/** What the two thought goal by goal, the farthest apart first, each with the reason why it stayed so. */
export function RecordViews({ record }: { record: CheckInRecord }) {
  const { assessments, comparisons, plan } = record;
  const { callOf } = recordWords(record);
  const [hire, manager] = [viewOf('hire', assessments), viewOf('manager', assessments)];
  const textOf = (goalId: number) => plan.goals.find(({ id }) => id === goalId)?.text ?? '';
  const rows = comparisons.filter((one) => isSaid(one.hire) || isSaid(one.manager));
  const unrated = comparisons.filter((one) => !rows.includes(one));
  const managerId = manager?.by ?? plan.manager?.id;
  const heads = { hire: callOf(plan.hire.id), manager: managerId ? callOf(managerId) : 'Manager' };
  return (
    <section aria-labelledby="views">
      <h2 id="views">{titleOf(rows, hire !== null, manager !== null)}</h2>
      {(!hire || !manager) && (
        <p className="small dim">
          {!hire && !manager ? 'Nobody' : !hire ? heads.hire : heads.manager} submitted {hire || manager ? 'no' : 'a'}{' '}
          view.
        </p>
      )}
      {rows.length > 0 && (
        <TwoViewsTable {...heads}>
          {rows.map((row) => (
            <Row key={row.goalId} row={row} text={textOf(row.goalId)} heads={heads} record={record} />
          ))}
        </TwoViewsTable>
      )}
      {unrated.length > 0 && (hire || manager) && (
        <p className={css.unrated}>Nobody rated: {unrated.map(({ goalId }) => textOf(goalId)).join('; ')}.</p>
      )}
    </section>
  );
}

const isSaid = (view: GoalRating | null): boolean => view !== null && (view.rating !== null || view.comment !== '');
const isApart = ({ distance }: Comparison): boolean => distance !== null && distance > 0;

/** "Two views, 2 goals apart" */
function titleOf(rows: readonly Comparison[], hire: boolean, manager: boolean): string {
  if (!hire && !manager) return 'No views';
  if (!hire || !manager) return 'One view';
  const apart = rows.filter(isApart).length;
  if (!apart) return 'Two views, nothing apart';
  return `Two views, ${apart} ${apart === 1 ? 'goal' : 'goals'} apart`;
}

interface RowProps {
  row: Comparison;
  text: string;
  heads: { hire: string; manager: string };
  record: CheckInRecord;
}

function Row({ row, text, heads, record }: RowProps) {
  const why = record.apartReasons.find(({ goalId }) => goalId === row.goalId);
  return (
    <tbody data-apart={isApart(row) || undefined}>
      <tr>
        <th scope="row">{text}</th>
        <ViewCell view={row.hire} head={heads.hire} none="not rated" />
        <ViewCell view={row.manager} head={heads.manager} none="not rated" />
      </tr>
      {isApart(row) && why && (
        <ApartRow>
          <b className={css.why}>Why they stay apart</b> {why.reason}{' '}
          <span className="faint nowrap">{recordWords(record).callOf(why.by)}</span>
        </ApartRow>
      )}
    </tbody>
  );
}
