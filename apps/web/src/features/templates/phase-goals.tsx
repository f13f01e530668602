import type { ItemGroup, TemplatePhase, TemplateSubGoal } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import { Inferred } from '../../ui/inferred';
import { asksWords, kindWords, targetWords } from './goal-words';
import css from './phase-goals.module.css';
import { phaseTitle } from './phase-trail';

interface Props {
  phase: TemplatePhase;
  /** For inferred goals, to name what they carry. */
  responsibilities: readonly ItemGroup[];
}

/** What the role asks by one milestone, and who says so. */
export function PhaseGoals({ phase, responsibilities }: Props) {
  const { key, title, goals } = phase;
  const optional = goals.filter((goal) => goal.optional).length;
  return (
    <section id="phase-goals" role="tabpanel" aria-labelledby={`phase-${key}`} className={css.panel}>
      <div className={css.head}>
        <h2>
          {phaseTitle(key)}: {title}
        </h2>
        <span className="small dim">
          {goals.length - optional} required{optional > 0 && `, ${optional} optional`}
        </span>
        {phase.inferred && (
          <Inferred why="The document sets no timeline. Its responsibilities were laid along the first year; an admin can confirm it." />
        )}
      </div>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Goal</th>
            <th scope="col">Kind</th>
            <th scope="col">
              Done with
              <Inferred why="The document names no signer and asks for no proof. What a finished goal carries was chosen for this template." />
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.key}>
              <th scope="row">
                {goal.text}
                {goal.optional && <span className={css.tag}>optional</span>}
                {goal.inferred && <Inferred why={carries(goal.covers, responsibilities)} quiet />}
                {goal.note && <span className={css.note}>{goal.note}</span>}
                {goal.subGoals && <SubGoals subGoals={goal.subGoals} />}
              </th>
              <td>{kindWords(goal)}</td>
              <td className="dim">{asksWords(goal.asks)}</td>
              <td>
                <Cite source={goal.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SubGoals({ subGoals }: { subGoals: readonly TemplateSubGoal[] }) {
  return (
    <ul className={css.subs}>
      {subGoals.map((one) => (
        <li key={one.key}>
          {one.text}
          {one.target && (
            <span className="faint">
              , {targetWords(one.target)} {one.target.unit}
            </span>
          )}
          {one.optional && <span className={css.tag}>optional</span>}
        </li>
      ))}
    </ul>
  );
}

/** "primary-3" is the third line of the group "primary". */
function carries(covers: readonly string[] = [], responsibilities: readonly ItemGroup[]): string {
  const lines = covers.flatMap((key) => {
    const [, group, position] = /^(.+)-(\d+)$/.exec(key) ?? [];
    const found = responsibilities.find((one) => one.key === group)?.items[Number(position) - 1];
    return found ? [found.text] : [];
  });
  const placed = 'The document sets no date for this. It was placed here';
  return lines.length > 0 ? `${placed} to carry: ${lines.join('; ')}` : `${placed} by what comes before and after.`;
}
