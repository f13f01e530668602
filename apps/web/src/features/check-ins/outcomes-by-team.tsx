import { outcomeWords } from '@milepost/shared/check-in-words';
import { AsTable } from '../../ui/as-table';
import { monthAndYear } from '../../ui/day-words';
import css from './outcomes-by-team.module.css';
import { outcomeOrder, outcomesWords, sumOf, type TeamOutcomes } from './outcomes';
import { outcomeLook, OutcomesPicture } from './outcomes-picture';

/** How check-ins ended, team by team and month by month: one picture for each team, all on one scale, and the same as a table. */
export function OutcomesByTeam({ teams }: { teams: readonly TeamOutcomes[] }) {
  const most = Math.max(...teams.flatMap(({ months }) => months.map(({ counts }) => sumOf(counts))));
  return (
    <section className={css.outcomes} aria-labelledby="outcomes">
      <h2 id="outcomes">Outcomes by team</h2>
      <p className="small dim">By the month in which a check-in was closed. One mark is one check-in.</p>
      <ul className={css.legend}>
        {outcomeOrder.map((outcome) => (
          <li key={outcome}>
            <svg width={12} height={12} aria-hidden>
              <rect x={0.5} y={0.5} width={11} height={11} rx={2} {...outcomeLook[outcome]} />
            </svg>
            {outcomeWords[outcome]}
          </li>
        ))}
      </ul>
      <div className={css.teams}>
        {teams.map((team) => (
          <figure key={team.id ?? 0}>
            <figcaption>
              <h3>{team.name}</h3>
              <p className="tiny dim">{outcomesWords(team.counts)}</p>
            </figcaption>
            <OutcomesPicture team={team} most={most} />
          </figure>
        ))}
      </div>
      <AsTable>
        <OutcomesTable teams={teams} />
      </AsTable>
    </section>
  );
}

function OutcomesTable({ teams }: { teams: readonly TeamOutcomes[] }) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {outcomeOrder.map((outcome) => (
            <th key={outcome} scope="col" className="num">
              {outcomeWords[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      {teams.map(({ id, name, months }) => (
        <tbody key={id ?? 0}>
          <tr>
            <th scope="rowgroup" colSpan={1 + outcomeOrder.length} className={css.team}>
              {name}
            </th>
          </tr>
          {months
            .filter(({ counts }) => sumOf(counts) > 0)
            .map(({ month, counts }) => (
              <tr key={month}>
                <th scope="row">{monthAndYear(month)}</th>
                {outcomeOrder.map((outcome) => (
                  <td key={outcome} className="num">
                    {counts[outcome]}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
