import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { dayName } from '@milepost/shared/day-name';
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FactLine } from '../../ui/fact-line';
import { KpiMark } from '../../ui/pictures/kpi-dot';
import { PaceWord } from '../../ui/pace-mark';
import css from './record-pack.module.css';
import { type RecordPackLine, recordPackParts } from './record-pack-lines';
import { recordWords } from './record-words';

/** Where the plan stood when the check-in was closed, and what there was to talk about. */
export function RecordPack({ record }: { record: CheckInRecord }) {
  const { checkIn, previous, plan, pace } = record;
  const { dayOf } = recordWords(record);
  const since = previous ? dayOf(previous.closedAt) : dayName(plan.startDate);
  return (
    <section aria-labelledby="stood">
      <h2 id="stood">How the plan stood</h2>
      <p className={css.pace}>
        <PaceWord pace={pace.status} /> <span className="dim">on {dayOf(checkIn.closedAt)}</span>
      </p>
      <p className="small dim">
        Since {since}, {previous ? 'the check-in before' : 'the start'}:
      </p>
      {recordPackParts(record).map(({ title, lines }) => (
        <section key={title} className={css.part}>
          <h3>
            {title} <span className="faint">{lines.length}</span>
          </h3>
          <ul>
            {lines.map((line) => (
              <FactLine key={line.key} fact={{ ...line, mark: markOf(line) }} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function markOf({ kpi, skill }: RecordPackLine): ReactNode {
  if (kpi) return <KpiMark {...kpi} />;
  if (!skill) return undefined;
  return skill === 'down' ? <IconArrowDownRight size={15} aria-hidden /> : <IconArrowUpRight size={15} aria-hidden />;
}
