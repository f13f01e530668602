import { ActionIcon } from '@mantine/core';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { IconDots } from '@tabler/icons-react';
import { lazy, type ReactNode } from 'react';
import { MenuButton } from '../../ui/menu-button';
import { type GoalVerb, goalVerbs } from './goal-verbs';
import { useGoals } from './goals-in-hand';

const GoalVerbItems = lazy(() =>
  import('./goal-verb-items').then(({ GoalVerbItems: component }) => ({ default: component })),
);
const TermsItems = lazy(() => import('./terms-items').then(({ TermsItems: component }) => ({ default: component })));

/** Runs a verb on a goal: acts, or opens the goal where it asks for more. */
export function useVerb(goal: GoalTree): (verb: GoalVerb) => void {
  const { act, open } = useGoals();
  return ({ does }) => ('act' in does ? act(goal, does.act) : open(goal.id, does.open));
}

/** All that can be done to a goal; the key "." opens it. */
export function GoalMenu({ goal }: { goal: GoalTree }) {
  const { plan } = useGoals();
  const run = useVerb(goal);
  const verbs = goalVerbs(goal, plan);
  if (!verbs.length && !plan.can.adjust) return null;
  return (
    <Dots about={goal}>
      {() => (
        <>
          <GoalVerbItems verbs={verbs} onRun={run} />
          {plan.can.adjust && <TermsItems goal={goal} whole={goal} apart={verbs.length > 0} />}
        </>
      )}
    </Dots>
  );
}

/** What may be changed about a part of a goal. */
export function PartMenu({ part, whole }: { part: Goal; whole: GoalTree }) {
  const { plan } = useGoals();
  if (!plan.can.adjust) return null;
  return <Dots about={part}>{() => <TermsItems goal={part} whole={whole} />}</Dots>;
}

function Dots({ about, children }: { about: Goal; children: () => ReactNode }) {
  return (
    <MenuButton
      side="end"
      label={`What to do with “${about.text}”`}
      button={
        <ActionIcon size={24} aria-label={`What to do with “${about.text}”`} data-goal-menu>
          <IconDots size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      }
    >
      {children}
    </MenuButton>
  );
}
