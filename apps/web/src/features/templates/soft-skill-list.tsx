import type { SoftSkill } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import { Inferred } from '../../ui/inferred';
import css from './soft-skill-list.module.css';

/** Why each matters, how it shows, and what strong looks like. */
export function SoftSkillList({ softSkills }: { softSkills: readonly SoftSkill[] }) {
  return (
    <ul className={css.list}>
      {softSkills.map((skill) => (
        <li key={skill.key}>
          <div className={css.name}>
            <h3>{skill.name}</h3>
            <Cite source={skill.source} quiet />
          </div>
          <dl>
            {skill.matters && (
              <div>
                <dt>Why it matters</dt>
                <dd>{skill.matters}</dd>
              </div>
            )}
            {skill.shows && (
              <div>
                <dt>How it shows</dt>
                <dd>{skill.shows}</dd>
              </div>
            )}
            <div>
              <dt>Strong looks like</dt>
              <dd className={css.strong}>
                {skill.strong}
                {skill.strongInferred && (
                  <Inferred why="The document names the skill and not what strong looks like." quiet />
                )}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
