import type { CriterionBasis } from '@milepost/shared/criterion';
import { latestRating } from '@milepost/shared/readiness';
import type { SkillRating } from '@milepost/shared/readiness-facts';
import { skillLevels, skillLevelSays } from '@milepost/shared/skill-level';
import { Link } from '@tanstack/react-router';
import type { ReadinessView } from '../../../api/readiness-cache';
import { Inferred } from '../../../ui/inferred';
import { Instant } from '../../../ui/instant';
import { capital } from '../../../ui/plan-words';
import css from '../criterion-detail.module.css';
import { firstOf, namesOf, whose } from '../readiness-words';

interface Props {
  basis: Extract<CriterionBasis, { source: 'skill' }>;
  view: ReadinessView;
}

/** The level that is asked for, and what both sides say. */
export function SkillBasis({ basis: { skill, required }, view }: Props) {
  const nameOf = namesOf(view);
  const ratings = view.skillRatings.filter((one) => one.skill === skill.key);
  const manager = latestRating(ratings, 'manager');
  const hire = latestRating(ratings, 'hire');
  return (
    <>
      <dl className={css.said}>
        <dt>Asked for</dt>
        <dd>
          <b>{skillLevels[required.level]}</b>
          {required.inferred && (
            <Inferred why="No document gives levels. It follows from how important the skill is." />
          )}
          <span className={css.words}>{skillLevelSays[required.level]}</span>
        </dd>
        <dt>{manager ? capital(nameOf(manager.by)) : (view.manager?.name ?? 'The manager')}</dt>
        <dd>{manager ? <Level rating={manager} /> : <span className="faint">has not rated it yet</span>}</dd>
        <dt>{view.viewer.hire ? 'Your own view' : `${whose(firstOf(view.hire.name))} own view`}</dt>
        <dd>{hire ? <Level rating={hire} /> : <span className="faint">none yet</span>}</dd>
      </dl>
      <p className="small">
        <Link to="/plans/$planId/skills" params={{ planId: view.planId }} className={css.way}>
          {view.can.rate ? 'Rate skills' : 'All skills'}
        </Link>
      </p>
    </>
  );
}

const Level = ({ rating: { level, note, at } }: { rating: SkillRating }) => (
  <>
    <b>{skillLevels[level]}</b>
    <span className="faint">
      , <Instant at={at} />
    </span>
    {note && <span className={css.words}>{note}</span>}
  </>
);
