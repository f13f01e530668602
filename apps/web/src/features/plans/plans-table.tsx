import { Link } from '@tanstack/react-router';
import { PaceWord } from '../../ui/pace-mark';
import { TrailMini } from '../../ui/pictures/trail-mini';
import { planDayWords } from './plan-day-words';
import type { PlanStanding } from './plan-standing';
import css from './plans-table.module.css';

/** Every plan by need: who, how it goes and why, and where the line stands. On a phone each row becomes a few lines. */
export function PlansTable({ standings }: { standings: readonly PlanStanding[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Hire</th>
          <th scope="col">Pace</th>
          <th scope="col">Why, and who can act</th>
          <th scope="col">Trail</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => (
          <PlanLine key={standing.plan.id} standing={standing} />
        ))}
      </tbody>
    </table>
  );
}

function PlanLine({ standing }: { standing: PlanStanding }) {
  const { plan, day, milestones, pace, reached, reasons } = standing;
  const words = planDayWords(standing);
  return (
    <tr>
      <th scope="row">
        <Link to="/plans/$planId" params={{ planId: plan.id }}>
          {plan.hire.name}
        </Link>
        <span className="tiny faint">
          {plan.role}, {words}
        </span>
      </th>
      <td className={css.pace}>
        <PaceWord pace={pace.status} />
      </td>
      <td className={css.why}>{whyOf(reasons)}</td>
      <td className={css.trail}>
        <TrailMini
          days={milestones}
          today={Math.max(0, day)}
          reached={Math.max(0, reached)}
          label={day < 0 ? words : `${words}, progress at the point of day ${Math.round(reached)}`}
        />
      </td>
    </tr>
  );
}

/** The weightiest reasons; the rest as a number, since the plan itself names them all. */
function whyOf(reasons: readonly string[]): string {
  if (reasons.length === 0) return '';
  const [first, second, ...rest] = reasons;
  const more = rest.length === 1 ? ' And one more reason.' : ` And ${rest.length} more reasons.`;
  return `${[first, second].filter(Boolean).join('. ')}.${rest.length ? more : ''}`;
}
