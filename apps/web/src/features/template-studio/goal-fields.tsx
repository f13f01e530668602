import { Checkbox, MultiSelect } from '@mantine/core';
import type { TemplateGoal, TemplateSubGoal } from '@milepost/shared/template';
import { phaseName } from '@milepost/shared/phase';
import { freshSubKey } from '@milepost/shared/template-keys';
import { targetWords } from '../../ui/target-words';
import { toasts } from '../../ui/toasts/toasts';
import { EditList } from './edit-list';
import { ChoiceAt, MarkAt, NumberAt, TextAt } from './fields';
import { asKind, kindNames, toPhase } from './goal-kinds';
import { InferredAt } from './inferred-at';
import { SourceAt } from './source-at';
import { useStudio } from './studio';
import css from './studio-fields.module.css';
import { TargetAt } from './target-at';

/** Everything one goal asks. */
export function GoalFields({ goal, at }: { goal: TemplateGoal; at: string }) {
  const { put } = useStudio();
  const parts = goal.subGoals ?? [];
  const setKind = (kind: TemplateGoal['kind']) => {
    put(at, asKind(goal, kind));
    if (parts.length > 0 && kind !== 'group' && kind !== 'choice')
      toasts.say(parts.length === 1 ? 'Its part is gone.' : `Its ${parts.length} parts are gone.`, () => put(at, goal));
  };
  const ask = (what: 'evidence' | 'sign-off', yes: boolean) => {
    const asks = (['evidence', 'sign-off'] as const).filter((one) => (one === what ? yes : goal.asks?.includes(one)));
    put(`${at}.asks`, asks.length ? asks : undefined);
  };
  return (
    <>
      <TextAt at={`${at}.text`} label="What it asks" lines value={goal.text} />
      <div className={css.two}>
        <ChoiceAt at={`${at}.kind`} label="Kind" value={goal.kind} choices={kindNames} onChange={setKind} />
        <PhaseChoice goal={goal} at={at} />
      </div>
      {goal.kind === 'count' && <TargetAt at={`${at}.target`} target={goal.target} />}
      {goal.kind === 'choice' && (
        <NumberAt
          at={`${at}.choose`}
          label="How many options are enough"
          whole
          needed
          value={goal.choose}
          onChange={(value) => put(`${at}.choose`, value ?? 1)}
        />
      )}
      {(goal.kind === 'group' || goal.kind === 'choice') && <SubGoals goal={goal} at={at} />}
      <div className={css.flags}>
        <MarkAt at={`${at}.optional`} label="Optional: it never counts" value={goal.optional} />
        <Checkbox
          label="Asks for evidence"
          data-path={`${at}.asks`}
          checked={goal.asks?.includes('evidence') ?? false}
          onChange={(event) => ask('evidence', event.currentTarget.checked)}
        />
        <Checkbox
          label="Asks for a sign-off"
          checked={goal.asks?.includes('sign-off') ?? false}
          onChange={(event) => ask('sign-off', event.currentTarget.checked)}
        />
      </div>
      <TextAt at={`${at}.note`} label="Note" optional value={goal.note} />
      <Covers goal={goal} at={at} />
      <InferredAt
        at={`${at}.inferred`}
        value={goal.inferred}
        says="The document sets no date for this; it was placed here."
      />
      <SourceAt at={`${at}.source`} source={goal.source} />
    </>
  );
}

/** Moving a goal keeps its key: plans that follow an older version know it again. */
function PhaseChoice({ goal, at }: { goal: TemplateGoal; at: string }) {
  const { content, change, setOpen } = useStudio();
  const [list, here] = at.split('.');
  // in a variant its phase stands beside it
  if (list !== 'phases') return null;
  const { phases } = content;
  return (
    <ChoiceAt
      at={`${at}.phase`}
      label="Milestone"
      value={phases[Number(here)]!.key as string}
      choices={Object.fromEntries(phases.map(({ key }) => [key, phaseName(key)]))}
      onChange={(key) => {
        const to = phases.findIndex((phase) => phase.key === key);
        change((now) => ({ ...now, phases: toPhase(now.phases, goal.key, key) }));
        const moved = `phases.${to}.goals.${phases[to]!.goals.length}`;
        setOpen(moved);
        // it is drawn anew there: whoever chooses by keys goes on choosing
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-path="${moved}.phase"]`)?.focus());
      }}
    />
  );
}

function SubGoals({ goal, at }: { goal: TemplateGoal; at: string }) {
  const { taken, put } = useStudio();
  const what = goal.kind === 'group' ? 'part' : 'option';
  return (
    <div className={css.sub}>
      <p className={css.label}>{goal.kind === 'group' ? 'Parts' : 'Options'}</p>
      <EditList<TemplateSubGoal>
        at={`${at}.subGoals`}
        items={goal.subGoals ?? []}
        label={goal.kind === 'group' ? 'Parts' : 'Options'}
        what={what}
        parent={at}
        title={({ text }) => text}
        aside={(part) =>
          [part.target && targetWords(part.target), part.optional && 'optional'].filter(Boolean).join(', ')
        }
        make={() => ({ key: freshSubKey(goal.key, taken()), kind: 'task', text: '' })}
      >
        {(part, partAt) => (
          <>
            <TextAt at={`${partAt}.text`} label={`What this ${what} asks`} lines value={part.text} />
            <ChoiceAt
              at={`${partAt}.kind`}
              label="Kind"
              value={part.kind}
              choices={{ task: kindNames.task, count: kindNames.count }}
              onChange={(kind) => {
                const { target, split, ...rest } = part;
                put(
                  partAt,
                  kind === 'task'
                    ? { ...rest, kind }
                    : { ...rest, kind, target: target ?? { min: 1, max: null, unit: '' }, ...(split && { split }) },
                );
              }}
            />
            {part.kind === 'count' && <TargetAt at={`${partAt}.target`} target={part.target} />}
            {goal.kind === 'group' && (
              <div className={css.flags}>
                <MarkAt at={`${partAt}.optional`} label="Optional: it never counts" value={part.optional} />
                {part.kind === 'count' && (
                  <MarkAt
                    at={`${partAt}.split`}
                    label="Read out of one sentence that asks for two counts"
                    value={part.split}
                  />
                )}
              </div>
            )}
            <TextAt at={`${partAt}.note`} label="Note" optional value={part.note} />
            <InferredAt at={`${partAt}.inferred`} value={part.inferred} />
            <SourceAt at={`${partAt}.source`} source={part.source} />
          </>
        )}
      </EditList>
    </div>
  );
}

/** For a goal that no document states: which responsibilities it carries. */
function Covers({ goal, at }: { goal: TemplateGoal; at: string }) {
  const { content, put } = useStudio();
  const lines = content.responsibilities.flatMap(({ key, items }) =>
    items.map(({ text }, index) => ({ value: `${key}-${index + 1}`, label: text || `${key}-${index + 1}` })),
  );
  if (!goal.covers && (lines.length === 0 || (goal.source && !goal.inferred))) return null;
  return (
    <MultiSelect
      label="Responsibilities that it carries"
      data-path={`${at}.covers`}
      data={lines}
      value={goal.covers ?? []}
      searchable
      onChange={(covers) => put(`${at}.covers`, covers.length ? covers : undefined)}
    />
  );
}
