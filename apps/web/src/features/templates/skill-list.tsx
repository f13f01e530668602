import type { Skill, SkillTier } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import css from './skill-list.module.css';

const tiers: Record<SkillTier, string> = {
  'must-have': 'Must have',
  'good-to-have': 'Good to have',
  advanced: 'Advanced, to grow into',
  emerging: 'Emerging',
  'hard-skill': 'Hard skills',
};

/** Skills by tier, each with how much it weighs, what it covers and what it is used for. */
export function SkillList({ skills }: { skills: readonly Skill[] }) {
  return Object.entries(tiers).map(([tier, title]) => {
    const own = skills.filter((skill) => skill.tier === tier);
    if (own.length === 0) return null;
    return (
      <section key={tier} className={css.tier}>
        <h3>
          {title} <span className="faint">{own.length}</span>
        </h3>
        <ul className={css.skills}>
          {own.map((skill) => (
            <li key={skill.key}>
              <span className={css.name}>
                {skill.name}
                {skill.importance && <span className={css.importance}>{skill.importance}</span>}
              </span>
              <span className={css.covers}>
                {skill.covers ?? skill.use}
                {skill.covers && skill.use && <span className={css.use}>{skill.use}</span>}
              </span>
              <Cite source={skill.source} quiet />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
