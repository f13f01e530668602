import { ActionIcon, Menu } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { IconDots } from '@tabler/icons-react';
import { type GoalVerb, goalVerbs } from './goal-verbs';
import { useGoals } from './goals-in-hand';

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
  if (!verbs.length) return null;
  return (
    <Menu position="bottom-end" shadow="sm" width={200} returnFocus>
      <Menu.Target>
        <ActionIcon size={24} aria-label={`What to do with “${goal.text}”`} data-goal-menu>
          <IconDots size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {verbs.map((verb) => (
          <Menu.Item key={verb.key} onClick={() => run(verb)}>
            {verb.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
