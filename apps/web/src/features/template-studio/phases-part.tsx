import { Button } from '@mantine/core';
import { freshKey } from '@milepost/shared/template-keys';
import type { PhaseKey, TemplateGoal, TemplatePhase } from '@milepost/shared/template';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import type { ReactNode } from 'react';
import { Inferred } from '../../ui/inferred';
import { Stone } from '../../ui/stone';
import { EditList } from './edit-list';
import { sentence } from './fields';
import type { EntryPlace } from './entry-place';
import { goalAside, toPhase } from './goal-kinds';
import { GoalFields } from './goal-fields';
import { Moves } from './moves';
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
      <GoalMoves>
        {content.phases.map((phase, index) => (
          <Phase key={phase.key} phase={phase} at={`phases.${index}`} />
        ))}
      </GoalMoves>
      {!readOnly && <NewPhase />}
    </>
  );
}

/** Goals go from one milestone to another as they go up and down in their own. */
function GoalMoves({ children }: { children: ReactNode }) {
  const { content, change, setOpen } = useStudio();
  const phaseAt = ({ list }: EntryPlace) => content.phases[Number(list.split('.')[1])]!;
  const goalAt = (place: EntryPlace) => phaseAt(place).goals[place.index]!;
  return (
    <Moves
      nameOf={(place) => goalAt(place).text || 'a goal without words'}
      wordsOf={(place, came) => {
        const { key, goals } = phaseAt(place);
        return `${place.index + 1} of ${goals.length + (came ? 1 : 0)}, ${untilName(key)}`;
      }}
      onMove={(from, to) => {
        const { key } = goalAt(from);
        const { key: phase } = phaseAt(to);
        setOpen(null);
        change((now) => ({ ...now, phases: toPhase(now.phases, key, phase, to.index) }));
        // in another list it is drawn anew: whoever moved it by keys still holds its handle
        if (from.list !== to.list)
          requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-handle="${key}"]`)?.focus());
      }}
    >
      {children}
    </Moves>
  );
}

/** "by day 30", "in the long term" */
const untilName = (key: PhaseKey): string => (key === 'long-term' ? 'in the long term' : `by ${phaseName(key)}`);

function Phase({ phase, at }: { phase: TemplatePhase; at: string }) {
  const { open, setOpen, readOnly, taken, problems } = useStudio();
  const until = untilName(phase.key);
  const name = `${until.charAt(0).toUpperCase()}${until.slice(1)}`;
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
        label={`Goals ${until}`}
        beside
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
