import { Menu } from '@mantine/core';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { useGoals } from './goals-in-hand';
import { termsVerbs } from './terms-verbs';

/** The lines of a goal's menu that change what it asks; `apart` where others stand above them. */
export function TermsItems({ goal, whole, apart = false }: { goal: Goal; whole: GoalTree; apart?: boolean }) {
  const { changeTerms } = useGoals();
  const verbs = termsVerbs(goal, whole);
  if (!verbs.length) return apart ? null : <Menu.Label>What is done and signed stays as it is.</Menu.Label>;
  return (
    <>
      {apart && <Menu.Divider />}
      {verbs.map(([verb, label]) => (
        <Menu.Item key={verb} onClick={() => changeTerms(goal, verb)}>
          {label}
        </Menu.Item>
      ))}
    </>
  );
}
