import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Day } from '../../../ui/day';
import { Instant } from '../../../ui/instant';
import { CriterionMark, CriterionStones, standingWords } from '../../../ui/pictures/criterion-mark';
import { criterionSays } from '../criterion-says';
import { newestSays } from '../newest-says';
import { dayOf } from '../readiness-title';
import { sourceNames } from '../readiness-words';
import { openFirst, type SeenCriterion } from '../standing';
import { comparedSources, type ComparedHire, type ComparedSource, differs } from './compared';
import css from './comparison-table.module.css';

interface Props {
  hires: readonly ComparedHire[];
  /** Only the criteria that stand otherwise for one than for another. */
  onlyApart: boolean;
}

/** Two to four side by side, in the order they were chosen: the parts, then criterion by criterion. Nobody is ranked. */
export function ComparisonTable({ hires, onlyApart }: Props) {
  return (
    <div className={css.scroll}>
      <table className={css.table} aria-label="Candidates side by side">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">Criterion</span>
            </th>
            {hires.map(({ view, standing }) => (
              <th key={view.planId} scope="col">
                <Link to="/plans/$planId/readiness" params={{ planId: view.planId }} className={css.name}>
                  {view.hire.name}
                </Link>
                <span className={css.below}>{view.role}</span>
                <span className={css.below}>{dayOf(view, standing)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Summary hires={hires} />
        </tbody>
        {comparedSources(hires).map((one) => (
          <SourceRows key={one.source} {...one} hires={hires} onlyApart={onlyApart} />
        ))}
      </table>
    </div>
  );
}

/** What each part comes to for each of them. */
function Summary({ hires }: Pick<Props, 'hires'>) {
  return (
    <>
      <tr>
        <th scope="row">Required</th>
        {hires.map(({ view, standing: { required, criteria } }) => (
          <td key={view.planId}>
            <Who name={view.hire.name} />
            <span className="strong">
              {required.met} of {required.of}
            </span>
            <CriterionStones
              perLine={21}
              standings={criteria.filter(({ weight }) => weight === 'required').map(({ standing }) => standing)}
            />
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">Supporting</th>
        {hires.map(({ view, standing: { supporting } }) => (
          <td key={view.planId}>
            <Who name={view.hire.name} />
            {supporting.met} of {supporting.of}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">All required ones met since</th>
        {hires.map(({ view, standing: { readySince } }) => (
          <td key={view.planId}>
            <Who name={view.hire.name} />
            {readySince ? <Instant at={readySince} /> : <span className="faint">not yet</span>}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">Last decision</th>
        {hires.map(({ view }) => {
          const [last] = view.decisions;
          return (
            <td key={view.planId}>
              <Who name={view.hire.name} />
              {last ? (
                <>
                  {last.outcome}, <Instant at={last.at} />
                  {last.reviewOn && (
                    <>
                      , again <Day on={last.reviewOn} />
                    </>
                  )}
                </>
              ) : (
                <span className="faint">none yet</span>
              )}
            </td>
          );
        })}
      </tr>
    </>
  );
}

function SourceRows({ source, all, rows, hires, onlyApart }: ComparedSource & Props) {
  const shown = rows && onlyApart ? rows.filter(differs) : rows;
  return (
    <tbody>
      <tr className={css.source}>
        <th scope="row">{sourceNames[source]}</th>
        {all.map((those, at) => (
          <td key={hires[at]!.view.planId}>
            <Who name={hires[at]!.view.hire.name} />
            {those.length > 0 ? (
              `${those.filter(({ standing }) => standing === 'met').length} of ${those.length} met`
            ) : (
              <span className="faint">none asked yet</span>
            )}
          </td>
        ))}
      </tr>
      {shown?.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            {row.text}
            {row.weight === 'supporting' && <span className={css.below}>supporting</span>}
          </th>
          {row.cells.map((cell, at) => (
            <td key={hires[at]!.view.planId}>
              <Who name={hires[at]!.view.hire.name} />
              {cell ? <Stands criterion={cell} hire={hires[at]!} /> : <span className="faint">not asked yet</span>}
            </td>
          ))}
        </tr>
      ))}
      {shown?.length === 0 && (
        <tr>
          <th scope="row" colSpan={hires.length + 1} className={css.same}>
            All alike here.
          </th>
        </tr>
      )}
      {rows === null && (
        <tr>
          <th scope="row">
            <span className={css.below}>Their templates ask for different ones: each has a list of their own.</span>
          </th>
          {all.map((those, at) => (
            <td key={hires[at]!.view.planId}>
              <Who name={hires[at]!.view.hire.name} />
              <ul className={css.own}>
                {openFirst(those).map((one) => (
                  <li key={one.key}>
                    <span className="strong">{one.text}</span>
                    <Stands criterion={one} hire={hires[at]!} />
                  </li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
      )}
    </tbody>
  );
}

/** How one criterion stands for one of them, what it rests on and how old that is. */
function Stands({ criterion, hire: { view, standing } }: { criterion: SeenCriterion; hire: ComparedHire }) {
  const says = criterionSays(criterion, view);
  const newest = newestSays(criterion, standing.today, view.hire.timeZone);
  return (
    <Fragment>
      <span className={css.stands} data-standing={criterion.standing}>
        <CriterionMark standing={criterion.standing} size={14} /> {standingWords[criterion.standing]}
      </span>
      {says && <span className={css.below}>{says}</span>}
      {newest && <span className={criterion.stale ? css.stale : css.age}>{newest}</span>}
    </Fragment>
  );
}

/** Whose cell it is, said where the columns stand one below the other. */
const Who = ({ name }: { name: string }) => <span className={css.who}>{name}</span>;
