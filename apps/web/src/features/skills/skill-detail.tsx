import type { SkillStanding } from '@milepost/shared/skill-standing';
import type { ReactNode } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Cite } from '../../ui/cite';
import { ReadersLine } from '../../ui/readers-line';
import { RateSkill } from './rate-skill';
import css from './skill-detail.module.css';
import { SkillHistory } from './skill-history';
import { skillReaders } from './skill-words';

interface Props {
  standing: SkillStanding;
  view: ReadinessView;
  /** What shows it; the page puts it here. */
  evidence: ReactNode;
}

/** Below a row of the grid: what the skill is, how it was rated, what shows it, and one's own rating. */
export function SkillDetail({ standing: { skill, history }, view, evidence }: Props) {
  return (
    <div className={css.detail}>
      {(skill.covers || skill.use) && (
        <p className={css.about}>
          {[skill.covers, skill.use].filter(Boolean).join('. ')} <Cite source={skill.source} quiet />
        </p>
      )}
      {view.can.rate && (
        <section className={css.wide}>
          <h3>{view.viewer.hire ? 'How do you see yourself?' : 'How do you see it?'}</h3>
          <ReadersLine isPrivate={false}>{skillReaders(view)}</ReadersLine>
          <RateSkill skill={skill} view={view} />
        </section>
      )}
      <section>
        <h3>Ratings so far</h3>
        <SkillHistory name={skill.name} history={history} view={view} />
      </section>
      <section>
        <h3>Evidence</h3>
        {evidence}
      </section>
    </div>
  );
}
