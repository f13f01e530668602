import { NativeSelect } from '@mantine/core';
import { phaseName } from '@milepost/shared/phase';
import type { OverlayGoal, OverlayItems, PhaseKey, TemplateOverlay } from '@milepost/shared/template';
import { freshKey } from '@milepost/shared/template-keys';
import type { ReactNode } from 'react';
import { EditList } from './edit-list';
import { ChoiceAt } from './fields';
import { GoalFields } from './goal-fields';
import { goalAside } from './goal-kinds';
import { GuardrailEditList } from './guardrails-part';
import { KpiEditList } from './kpis-part';
import { bendable, bendableNames, itemsOf } from './overlay-sources';
import { EscalationEditList } from './people-part';
import { CriterionEditList } from './promotion-part';
import { SkillEditList } from './skills-part';
import { useStudio } from './studio';
import css from './studio-fields.module.css';

interface Props {
  overlay: TemplateOverlay;
  at: string;
  side: 'add' | 'change';
  title: string;
}

/** What a variant brings, list by list. What it words anew is first taken from the template. */
export function OverlayLists({ overlay, at, side, title }: Props) {
  const { content, put, setOpen, readOnly } = useStudio();
  const items = overlay[side];
  const known = (list: keyof OverlayItems) =>
    new Set<string>((items[list] ?? []).map((item) => ('goal' in item ? item.goal.key : item.key)));
  const dropped = (list: keyof OverlayItems) => new Set(overlay.drop[list]);
  const take = (value: string) => {
    const [list, key] = split(value);
    const found = itemsOf(content, list).find((one) => one.key === key);
    if (!found) return;
    const before = items[list] ?? [];
    put(`${at}.${side}.${list}`, [...before, found.item]);
    setOpen(`${at}.${side}.${list}.${before.length}`);
  };
  const shown = bendable.filter((list) => side === 'add' || (items[list]?.length ?? 0) > 0);
  return (
    <div className={css.sub}>
      <p className={css.label}>{title}</p>
      {side === 'change' && !readOnly && (
        <NativeSelect
          size="xs"
          label="Take one of the template’s"
          value=""
          data={[
            { value: '', label: 'Choose one' },
            ...bendable.map((list) => ({
              group: bendableNames[list],
              items: itemsOf(content, list)
                .filter(({ key }) => !known(list).has(key) && !dropped(list).has(key))
                .map(({ key, title: name }) => ({ value: `${list} ${key}`, label: name })),
            })),
          ]}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
      <div className={css.wrap}>
        {shown.map((list) => (
          <div key={list} className={css.sub} data-full={(items[list]?.length ?? 0) > 0 || undefined}>
            {listOf(list, items, `${at}.${side}.${list}`, at)}
          </div>
        ))}
      </div>
    </div>
  );
}

function listOf(list: keyof OverlayItems, items: OverlayItems, at: string, parent: string): ReactNode {
  const place = { at, parent, full: at.endsWith(`change.${list}`) };
  switch (list) {
    case 'goals':
      return <OverlayGoals goals={items.goals ?? []} {...place} />;
    case 'kpis':
      return <KpiEditList kpis={items.kpis ?? []} {...place} />;
    case 'skills':
      return <SkillEditList skills={items.skills ?? []} {...place} />;
    case 'promotion':
      return <CriterionEditList criteria={items.promotion ?? []} {...place} />;
    case 'guardrails':
      return <GuardrailEditList guardrails={items.guardrails ?? []} {...place} />;
    case 'escalation':
      return <EscalationEditList points={items.escalation ?? []} {...place} />;
  }
}

interface GoalsProps {
  goals: readonly OverlayGoal[];
  at: string;
  parent: string;
  full: boolean;
}

function OverlayGoals({ goals, ...list }: GoalsProps) {
  const { content, taken } = useStudio();
  const phases = Object.fromEntries(content.phases.map(({ key }) => [key, phaseName(key)])) as Record<PhaseKey, string>;
  const phase = content.phases[0]?.key;
  if (!phase) return null;
  return (
    <EditList<OverlayGoal>
      {...list}
      items={goals}
      label="Goals"
      what="goal"
      title={({ goal }) => goal.text}
      aside={(one) => [phaseName(one.phase), goalAside(one.goal)].filter(Boolean).join(', ')}
      make={() => ({ phase, goal: { key: freshKey(phase, taken()), kind: 'task', text: '' } })}
    >
      {(one, at) => (
        <>
          <ChoiceAt at={`${at}.phase`} label="Milestone" value={one.phase} choices={phases} />
          <GoalFields goal={one.goal} at={`${at}.goal`} />
        </>
      )}
    </EditList>
  );
}

const split = (value: string) => {
  const at = value.indexOf(' ');
  return [value.slice(0, at) as keyof OverlayItems, value.slice(at + 1)] as const;
};
