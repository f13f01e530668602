import { skillLevels, skillLevelSays } from '@milepost/shared/skill-level';
import type { Skill } from '@milepost/shared/template';
import { Button } from '@mantine/core';
import type { ReadinessView } from '../../api/readiness-cache';
import { ReadersLine } from '../../ui/readers-line';
import { RateSkill } from './rate-skill';
import css from './rate-all.module.css';
import { skillReaders, tierNames } from './skill-words';
import { ownRating } from './use-rate-skill';

/** Every skill with its five steps, from the reader's own side; each is saved as it is chosen. */
export function RateAll({ view, onDone }: { view: ReadinessView; onDone: () => void }) {
  const { skills } = view.template;
  const rated = skills.filter(({ key }) => ownRating(view, key)).length;
  const tiers = Object.entries(tierNames).flatMap(([tier, title]) => {
    const own = skills.filter((skill) => skill.tier === tier);
    return own.length ? [{ title, own }] : [];
  });
  return (
    <div className={css.all}>
      <div className={css.head}>
        <p className="small dim grow" aria-live="polite">
          {rated} of {skills.length} rated {view.viewer.hire ? 'by you' : 'from your side'}. Each is saved as you
          choose.
        </p>
        <Button onClick={onDone}>Done</Button>
      </div>
      <ReadersLine isPrivate={false}>{skillReaders(view)}</ReadersLine>
      <dl className={css.steps}>
        {skillLevels.map((word, i) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{skillLevelSays[i]}</dd>
          </div>
        ))}
      </dl>
      {tiers.map(({ title, own }) => (
        <section key={title}>
          <h2>
            {title} <span className="faint">{own.length}</span>
          </h2>
          <ul className={css.list}>
            {own.map((skill) => (
              <li key={skill.key}>
                <Named skill={skill} />
                <RateSkill skill={skill} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const Named = ({ skill: { name, covers, use } }: { skill: Skill }) => (
  <div>
    <p className={css.name}>{name}</p>
    <p className="tiny faint">{covers ?? use}</p>
  </div>
);
