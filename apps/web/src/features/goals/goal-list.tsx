import type { GoalTree } from '@milepost/shared/plan-facts';
import css from './goal-list.module.css';
import { byDay, type GoalGroupKey } from './goal-groups';
import { GoalRow } from './goal-row';
import { useGoals } from './goals-in-hand';
import { useSettledGroups } from './use-settled-groups';

const order: readonly GoalGroupKey[] = ['on you', 'to do', 'waiting', 'behind', 'optional'];

/** Goals in groups: what waits on the reader, what is to do, what waits on others, what is behind, and what is optional. */
export function GoalList({ goals, level = 3 }: { goals: readonly GoalTree[]; level?: 3 | 4 }) {
  const { words, plan, milestoneOf } = useGoals();
  const groupOf = useSettledGroups(goals);
  const hire = words.own ? null : (plan.hire.name.split(' ')[0] ?? plan.hire.name);
  const titles: Record<GoalGroupKey, string> = {
    'on you': 'Waits on you',
    'to do': hire ? `${hire}’s to do` : 'Yours to do',
    waiting: 'Waiting on others',
    behind: hire ? `Behind ${hire}` : 'Behind you',
    optional: 'Optional',
  };
  const Heading = `h${level}` as const;
  return order.map((key) => {
    const members = goals.filter((goal) => groupOf(goal) === key);
    if (!members.length) return null;
    return (
      <section key={key} className={css.group} data-walked={key === 'behind' || undefined}>
        <Heading>
          {titles[key]} <span className="faint">{members.length}</span>
        </Heading>
        <ul>
          {byDay(members, (goal) => goal.plannedOn ?? milestoneOf(goal)).map((goal) => (
            <GoalRow key={goal.id} goal={goal} />
          ))}
        </ul>
      </section>
    );
  });
}
