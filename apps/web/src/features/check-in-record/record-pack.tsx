import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { goalState, workShare } from '@milepost/shared/completion';
import { dayName } from '@milepost/shared/day-name';
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import { KpiMark } from '../../ui/pictures/kpi-dot';
import { BlockMark, GoalMark } from '../../ui/goal-mark';
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
              <Line key={line.key} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Line({ line: { goal, text, says, blocked, kpi, skill } }: { line: RecordPackLine }) {
  const SkillMark = skill === 'down' ? IconArrowDownRight : IconArrowUpRight;
  return (
    <li className={css.fact}>
      {kpi ? (
        <KpiMark {...kpi} />
      ) : skill ? (
        <SkillMark size={15} aria-hidden />
      ) : blocked ? (
        <BlockMark size={15} />
      ) : (
        <GoalMark
          state={goal ? goalState(goal) : 'not started'}
          part={goal ? workShare(goal) : 0}
          optional={goal?.optional ?? true}
          size={15}
        />
      )}
      <span className="grow">
        {text}
        {says && <span className={css.says}>{says}</span>}
      </span>
    </li>
  );
}
