import { outcomeWords } from '@milepost/shared/check-in-words';
import { dayName } from '@milepost/shared/day-name';
import type { Packet } from '@milepost/shared/packet';
import { openSays } from '@milepost/shared/packet-words';
import { skillLevels } from '@milepost/shared/skill-level';
import { SkillsGrid, SkillsGridKey } from '../../ui/pictures/skills-grid';
import { capital } from '../../ui/plan-words';
import { Slashed } from '../../ui/slashed';
import css from './packet.module.css';

/** Where the skills began, where they are, what is asked for. */
export function PacketSkills({ packet: { skills, hire, rater } }: { packet: Packet }) {
  return (
    <section>
      <h2>Skills</h2>
      {skills.length === 0 ? (
        <p>No skill was rated yet.</p>
      ) : (
        <>
          <SkillsGridKey rater={rater ?? 'the manager'}>inferred</SkillsGridKey>
          <SkillsGrid
            caption={`Skills of ${hire}`}
            rows={skills.map((skill) => ({
              ...skill,
              name: <Slashed>{skill.name}</Slashed>,
              words: skill.now === null ? 'not rated' : skillLevels[skill.now],
            }))}
          />
        </>
      )}
    </section>
  );
}

export function PacketCheckIns({ packet: { checkIns } }: { packet: Packet }) {
  return (
    <section>
      <h2>Check-ins</h2>
      {checkIns.length === 0 ? (
        <p>None was held yet.</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">Check-in</th>
              <th scope="col">Closed</th>
              <th scope="col">Outcome</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {checkIns.map(({ title, on, outcome, by }) => (
              <tr key={`${title} ${on}`}>
                <th scope="row">{title}</th>
                <td>{dayName(on)}</td>
                <td>{outcomeWords[outcome]}</td>
                <td>{by}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function PacketGoals({ packet: { phases, allGoals } }: { packet: Packet }) {
  return (
    <section>
      <h2>Goals achieved</h2>
      {phases.map(({ title, done, of, goals }) => (
        <div key={title} className={css.group}>
          <h3>
            {title}: {done} of {of}
          </h3>
          <ul className={css.list}>
            {goals.map(({ text, state, signedBy }) => (
              <li key={text}>
                {text}{' '}
                <span className="faint">
                  ({state}
                  {signedBy && `, signed by ${signedBy}`})
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={css.group}>
        {allGoals.done} of all {allGoals.of} required goals of the plan are done.
      </p>
    </section>
  );
}

export function PacketOpen({ packet: { open, nextSteps } }: { packet: Packet }) {
  return (
    <section>
      <h2>Still open</h2>
      {open.length === 0 && <p>Nothing is open.</p>}
      <ul className={css.list}>
        {open.map((one) => (
          <li key={one.text}>
            {one.text} <span className="faint">{openSays(one)}</span>
          </li>
        ))}
      </ul>
      {nextSteps.length > 0 && (
        <div className={css.group}>
          <h3>What would change this</h3>
          <ul className={css.list}>
            {nextSteps.map((step) => (
              <li key={step}>{step}.</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

export function PacketDecided({ packet: { decision } }: { packet: Packet }) {
  return (
    <section>
      <h2>Decision</h2>
      {decision ? (
        <>
          <p>
            {capital(decision.by)} decided <strong>{decision.outcome}</strong> on {dayName(decision.on)}.
          </p>
          <p className={css.reason}>{decision.reason}</p>
          {decision.reviewOn && <p>It is looked at again on {dayName(decision.reviewOn)}.</p>}
        </>
      ) : (
        <p>Nothing was decided yet.</p>
      )}
    </section>
  );
}
