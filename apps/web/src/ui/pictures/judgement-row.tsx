import { KpiMark, PausedMark } from './kpi-dot';
import css from './judgement-row.module.css';
import type { KpiPeriod } from '@milepost/shared/kpi-course';

export interface JudgementRowProps {
  periods: readonly Pick<KpiPeriod, 'startsOn' | 'standing' | 'counts' | 'paused'>[];
  /** What stands under the first and the last mark. */
  first: string;
  last: string;
  summary: string;
}

/** A KPI that is judged in words: a mark for each period, a dashed ring where nobody said anything. */
export function JudgementRow({ periods, first, last, summary }: JudgementRowProps) {
  return (
    <figure className={css.row} role="img" aria-label={summary}>
      <div className={css.marks}>
        {periods.map(({ startsOn, standing, counts, paused }) =>
          paused ? (
            <PausedMark key={startsOn} />
          ) : (
            <KpiMark key={startsOn} standing={standing} counts={counts || standing === 'no data'} />
          ),
        )}
      </div>
      <div className={css.ends}>
        <span>{first}</span>
        {periods.length > 1 && <span>{last}</span>}
      </div>
    </figure>
  );
}
