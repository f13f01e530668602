import { formerSkills, type SkillStanding } from '@milepost/shared/skill-standing';
import { Inferred } from '../../ui/inferred';
import { SkillsGridKey } from '../../ui/pictures/skills-grid';
import { SkillHistory } from './skill-history';
import { SkillRows, type SkillRowsProps } from './skill-rows';
import css from './skills-list.module.css';
import { tierNames } from './skill-words';

interface Props extends SkillRowsProps {
  standings: readonly SkillStanding[];
  /** What the two see differently stands above the rest. */
  apartFirst: boolean;
}

/** Every skill of the role, by tier or with the differences first; below it what the role no longer asks for. */
export function SkillsList({ standings, apartFirst, ...props }: Props) {
  const { view } = props;
  const groups = (apartFirst ? byDifference(standings) : byTier(standings)).filter(({ own }) => own.length);
  const former = formerSkills(view);
  return (
    <div className={css.list}>
      {groups.map(({ title, own }) => (
        <section key={title}>
          <h2>
            {title} <span className="faint">{own.length}</span>
          </h2>
          <SkillRows title={title} standings={own} {...props} />
        </section>
      ))}
      <SkillsGridKey rater={view.manager?.name ?? 'the manager'}>
        {standings.some(({ required }) => required.inferred && required.level > 0) && (
          <Inferred why="No document says levels. These follow from how much each skill matters; an admin can set them in the template." />
        )}
      </SkillsGridKey>
      {former.size > 0 && (
        <section>
          <h2>No longer asked for</h2>
          <p className="small dim">
            The template of this plan has no such skills any more. What was said of them stays.
          </p>
          {[...former].map(([skill, history]) => (
            <details key={skill}>
              <summary className="small">{skill}</summary>
              <SkillHistory name={skill} history={history} view={view} />
            </details>
          ))}
        </section>
      )}
    </div>
  );
}

const byTier = (standings: readonly SkillStanding[]) =>
  Object.entries(tierNames).map(([tier, title]) => ({
    title,
    own: standings.filter(({ skill }) => skill.tier === tier),
  }));

function byDifference(standings: readonly SkillStanding[]) {
  const far = ({ now, own }: SkillStanding) => Math.abs((now?.level ?? 0) - (own?.level ?? 0));
  return [
    { title: 'Seen differently', own: standings.filter(({ apart }) => apart).sort((a, b) => far(b) - far(a)) },
    { title: 'Seen alike, or by one side', own: standings.filter(({ apart }) => !apart) },
  ];
}
