import { goalDrafts } from '@milepost/shared/assignment';
import { phaseName, stoneLabel } from '@milepost/shared/phase';
import type { TemplateGoal, TemplatePhase } from '@milepost/shared/template';
import { Checkbox } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Stone } from '../../ui/stone';
import css from './leave-out.module.css';

interface Props {
  phases: readonly TemplatePhase[];
  leaveOut: ReadonlySet<string>;
  onChange: (leaveOut: ReadonlySet<string>) => void;
}

/** The template's goals by phase; what is unticked is left out of this plan. Each phase says how many stay. */
export function LeaveOut({ phases, leaveOut, onChange }: Props) {
  const kept = new Set(goalDrafts({ phases: [...phases] }, leaveOut).map(({ key }) => key));
  const toggle = (keys: readonly string[], keep: boolean) => {
    const next = new Set(leaveOut);
    for (const key of keys) {
      if (keep) next.delete(key);
      else next.add(key);
    }
    onChange(next);
  };
  return (
    <div className={css.phases}>
      {phases.map((phase) => {
        const stays = phase.goals.filter(({ key }) => kept.has(key)).length;
        const all = phase.goals.length;
        return (
          <details key={phase.key} className={css.phase}>
            <summary>
              <IconChevronRight size={16} stroke={1.6} aria-hidden className={css.chevron} />
              <Stone label={stoneLabel(phase.key)} size={22} tone="next" />
              <span className="grow">
                {phaseName(phase.key).replace(/^./, (first) => first.toUpperCase())}
                <span className="dim">, {phase.title}</span>
              </span>
              <span className={css.stays} data-less={stays < all || undefined}>
                {stays === all ? `all ${all} stay` : `${stays} of ${all} stay`}
              </span>
            </summary>
            <ul>
              {phase.goals.map((goal) => (
                <GoalChoice key={goal.key} goal={goal} kept={kept} onToggle={toggle} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}

interface GoalChoiceProps {
  goal: TemplateGoal;
  kept: ReadonlySet<string>;
  onToggle: (keys: readonly string[], keep: boolean) => void;
}

function GoalChoice({ goal, kept, onToggle }: GoalChoiceProps) {
  const parts = goal.subGoals ?? [];
  const partsKept = parts.filter(({ key }) => kept.has(key)).length;
  const stays = kept.has(goal.key);
  return (
    <li>
      <Checkbox
        label={goal.text}
        checked={stays}
        indeterminate={stays && partsKept < parts.length}
        // Taking the goal back brings all its parts back.
        onChange={() => onToggle([goal.key, ...parts.map(({ key }) => key)], !stays)}
      />
      {parts.length > 0 && (
        <ul className={css.parts}>
          {parts.map((part) => (
            <li key={part.key}>
              <Checkbox
                label={part.text}
                checked={kept.has(part.key)}
                onChange={(event) =>
                  onToggle(event.currentTarget.checked ? [goal.key, part.key] : [part.key], event.currentTarget.checked)
                }
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
