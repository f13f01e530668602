import { SegmentedControl, Select } from '@mantine/core';
import { refuseAddition } from '@milepost/shared/goal-terms';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { currentPhase } from '@milepost/shared/schedule';
import type { PhaseKey } from '@milepost/shared/template';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { useCreate } from '../../api/use-create';
import { capital } from '../../ui/plan-words';
import { ReasonDialog } from '../../ui/reason-dialog';
import { dueWords, openPhases } from './due-words';
import { hireOf, readersOf } from '../../ui/plan-readers';
import { emptyTerms } from './terms-draft';
import { TermsFields } from './terms-fields';
import css from './terms-fields.module.css';
import { drop } from './terms-requests';
import type { TermsProps } from './terms.types';
import { takenBack, useTermsChange } from './use-terms-change';

/** Adds a goal for this hire, or a part to `whole`. */
export function GoalAddition({ plan, milestones, whole, onClose }: TermsProps & { whole: GoalTree | null }) {
  const phases = openPhases(milestones, whole?.phase);
  const near = currentPhase(milestones.dated, milestones.today)?.key;
  const [draft, setDraft] = useState(() =>
    emptyTerms(whole?.phase ?? (near && phases.includes(near) ? near : (phases[0] ?? 'long-term'))),
  );
  const [kind, setKind] = useState<'task' | 'count'>('task');
  const [gap, setGap] = useState<{ field: string; says: string } | null>(null);
  const create = useCreate<PlanView>(`/plans/${plan.id}/goals`);
  const change = useTermsChange();
  const problem = isProblem(change.error) ? change.error : null;
  const wrong = (field: string) => (gap?.field === field ? gap.says : problem?.on(field));
  const target = kind === 'count' ? {} : { min: null, max: null, unit: null };
  const goal = { ...draft, ...target, text: draft.text.trim(), kind };

  const check = () => {
    const refusal = goal.text
      ? refuseAddition(goal, whole, { ...milestones, goals: plan.goals.length })
      : { field: 'text', detail: 'Write what it asks.' };
    setGap(refusal && { field: refusal.field ?? 'text', says: refusal.detail });
    return !refusal;
  };
  const add = (reason: string) =>
    change.mutate(
      {
        ask: () => create({ ...goal, reason, ...(whole && { parentId: whole.id }) }),
        says: `Added “${goal.text}”.`,
        undo: (fresh) => drop(newest(fresh.goals), takenBack),
      },
      { onSuccess: onClose },
    );

  const what = whole ? (whole.kind === 'choice' ? 'option' : 'part') : 'goal';
  return (
    <ReasonDialog
      title={whole ? `Add ${what === 'option' ? 'an option' : 'a part'}` : `Add a goal for ${hireOf(plan)}`}
      confirm={`Add the ${what}`}
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      check={check}
      onConfirm={add}
      onClose={onClose}
      outcome={
        <p>
          {capital(hireOf(plan))} sees it at once{whole ? '' : `, last under ${dueWords(draft.phase, milestones)}`},
          with your name and why.
        </p>
      }
    >
      {whole && <p className={css.goal}>{whole.text}</p>}
      <SegmentedControl
        aria-label="Kind"
        value={kind}
        onChange={(value) => setKind(value as 'task' | 'count')}
        data={[
          { value: 'task', label: 'Something to do' },
          { value: 'count', label: 'A number to reach' },
        ]}
      />
      <TermsFields
        draft={draft}
        onChange={setDraft}
        counts={kind === 'count'}
        part={whole && (whole.kind as 'group' | 'choice')}
        wrong={wrong}
      />
      {!whole && (
        <Select
          label="By when"
          allowDeselect={false}
          value={draft.phase}
          onChange={(phase) => phase && setDraft({ ...draft, phase: phase as PhaseKey })}
          data={phases.map((phase) => ({ value: phase, label: capital(dueWords(phase, milestones)) }))}
          error={wrong('phase')}
        />
      )}
    </ReasonDialog>
  );
}

/** Ids rise: the highest is the one that was just made. */
const newest = (goals: readonly Goal[]): number => Math.max(...goals.map(({ id }) => id));
