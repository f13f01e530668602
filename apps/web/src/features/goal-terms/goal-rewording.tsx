import { changedTerms, refuseReword, termsOf } from '@milepost/shared/goal-terms';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { ReasonDialog } from '../../ui/reason-dialog';
import { hireOf, readersOf } from '../../ui/plan-readers';
import { changesBetween, mergeTerms } from './terms-draft';
import { TermsFields } from './terms-fields';
import css from './terms-fields.module.css';
import { reword } from './terms-requests';
import type { TermsProps } from './terms.types';
import { takenBack, useTermsChange } from './use-terms-change';

interface Props extends TermsProps {
  goal: Goal;
  whole: GoalTree;
}

/** Changes what a goal asks. When somebody else did so meanwhile it says what changed, and what was typed stays. */
export function GoalRewording({ plan, goal, whole, onClose }: Props) {
  const [began, setBegan] = useState(goal);
  const [draft, setDraft] = useState(() => termsOf(goal));
  const [conflict, setConflict] = useState<string[] | null>(null);
  const [gap, setGap] = useState<{ field: string; says: string } | null>(null);
  const change = useTermsChange();
  const problem = isProblem(change.error) && change.error.code !== 'changed-meanwhile' ? change.error : null;
  const wrong = (field: string) => (gap?.field === field ? gap.says : problem?.on(field));
  const wanted = { ...draft, text: draft.text.trim() };
  const changes = changesBetween(termsOf(began), wanted);

  const check = () => {
    const refusal = wanted.text ? refuseReword(began, whole, wanted) : { field: 'text', detail: 'Write what it asks.' };
    const says = refusal ?? (changes.length ? null : { field: 'text', detail: 'Nothing is changed yet.' });
    setGap(says && { field: says.field ?? 'text', says: says.detail });
    return !says;
  };
  const save = (reason: string) =>
    change.mutate(
      {
        ask: reword(began, changedTerms(began, wanted), reason),
        says: 'Changed what the goal asks.',
        undo: ({ goals }) =>
          reword(
            goals.find(({ id }) => id === goal.id)!,
            termsOf(began),
            takenBack,
          ),
      },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (!isProblem(error, 'changed-meanwhile')) return;
          const now = (error.view as PlanView).goals.find(({ id }) => id === goal.id);
          setConflict(now ? changesBetween(termsOf(began), termsOf(now)) : ['The goal was dropped from the plan.']);
          if (!now) return;
          setDraft(mergeTerms(termsOf(began), draft, termsOf(now)));
          setBegan(now);
        },
      },
    );

  return (
    <ReasonDialog
      title="Change what it asks"
      confirm="Save"
      readers={readersOf(plan)}
      busy={change.isPending}
      error={problem}
      check={check}
      onConfirm={save}
      onClose={onClose}
      outcome={<p>{changes.length ? changes.join(' ') : `${hireOf(plan)} keeps every tick, count and link on it.`}</p>}
    >
      {conflict && (
        <div role="alert" className={css.conflict}>
          <p>Somebody changed this while you were writing. What you typed is still here; save again to keep yours.</p>
          <ul>
            {conflict.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      )}
      <TermsFields
        draft={draft}
        onChange={setDraft}
        counts={goal.kind === 'count'}
        part={goal.parentId === null ? null : (whole.kind as 'group' | 'choice')}
        wrong={wrong}
      />
    </ReasonDialog>
  );
}
