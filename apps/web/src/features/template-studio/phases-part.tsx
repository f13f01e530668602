import { Button } from '@mantine/core';
import { freshKey } from '@milepost/shared/template-keys';
import type { TemplateGoal, TemplatePhase } from '@milepost/shared/template';
import { stoneLabel } from '@milepost/shared/phase';
import { Inferred } from '../../ui/inferred';
import { Stone } from '../../ui/stone';
import { EditList } from './edit-list';
import { sentence } from './fields';
import { goalAside } from './goal-kinds';
import { GoalFields } from './goal-fields';
import { NewPhase, PhaseFields } from './phase-fields';
import css from './phases-part.module.css';
import { useStudio } from './studio';

/** The milestones, each with what it asks. */
export function PhasesPart() {
  const { content, problems, readOnly } = useStudio();
  const none = problems.find(({ path }) => path === 'phases');
  return (
    <>
      {none && (
        <p className={css.wrong} data-path="phases" tabIndex={-1}>
          {sentence(none.problem)}
        </p>
      )}
      {content.phases.map((phase, index) => (
        <Phase key={phase.key} phase={phase} at={`phases.${index}`} />
      ))}
      {!readOnly && <NewPhase />}
    </>
  );
}

function Phase({ phase, at }: { phase: TemplatePhase; at: string }) {
  const { open, setOpen, readOnly, taken, problems } = useStudio();
  const name = phase.key === 'long-term' ? 'In the long term' : `By ${phase.key.replace('-', ' ')}`;
  const isOpen = open === at;
  return (
    <section className={css.phase} aria-label={name}>
      <div className={css.head}>
        <Stone label={stoneLabel(phase.key)} tone="next" size={26} />
        <h3 className="grow">
          {name}: {phase.title || <span className="faint">without a title</span>}
        </h3>
        {phase.inferred && <Inferred why="The document sets no timeline." quiet />}
        <span className="small dim">{phase.goals.length === 1 ? '1 goal' : `${phase.goals.length} goals`}</span>
        {!readOnly && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-expanded={isOpen}
            data-row={at}
            onClick={() => setOpen(isOpen ? null : at)}
          >
            Change<span className="sr"> the milestone {name}</span>
          </Button>
        )}
      </div>
      {problems
        .filter(({ path }) => path === at || path === `${at}.key`)
        .map(({ problem }) => (
          <p key={problem} className={css.wrong}>
            {sentence(problem)}
          </p>
        ))}
      {isOpen && <PhaseFields phase={phase} at={at} />}
      <EditList<TemplateGoal>
        at={`${at}.goals`}
        items={phase.goals}
        label={`Goals ${name.toLowerCase()}`}
        what="goal"
        title={({ text }) => text}
        aside={goalAside}
        make={() => ({ key: freshKey(phase.key, taken()), kind: 'task', text: '' })}
      >
        {(goal, goalAt) => <GoalFields goal={goal} at={goalAt} />}
      </EditList>
    </section>
  );
}
