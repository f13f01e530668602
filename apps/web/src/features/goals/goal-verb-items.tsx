import { Menu } from '@mantine/core';
import type { GoalVerb } from './goal-verbs';

/** The lines of a goal's menu that work on it. */
export const GoalVerbItems = ({ verbs, onRun }: { verbs: readonly GoalVerb[]; onRun: (verb: GoalVerb) => void }) =>
  verbs.map((verb) => (
    <Menu.Item key={verb.key} onClick={() => onRun(verb)}>
      {verb.label}
    </Menu.Item>
  ));
