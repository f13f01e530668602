import { NativeSelect } from '@mantine/core';
import { isDate } from '@milepost/shared/calendar';
import { dueOn, phaseName, stoneLabel } from '@milepost/shared/phase';
import type { TemplateGoal, TemplatePhase } from '@milepost/shared/template';
import { applyOverlay } from '@milepost/shared/template-variant';
import { useState } from 'react';
import { useStudio } from '../features/template-studio/studio';
import { TemplateBody } from '../features/templates/template-body';
import { exactDay } from '../ui/day-words';
import { DayField } from '../ui/fields/day-field';
import { GoalMark } from '../ui/goal-mark';
import { Stone } from '../ui/stone';
import { targetWords } from '../ui/target-words';
import { useToday } from '../ui/today';
import css from './template-preview.module.css';

/** The draft as whoever starts on a day would live in it: milestones with their dates, goals as on a plan. */
export function TemplatePreview() {
  const { content } = useStudio();
  const today = useToday();
  const [start, setStart] = useState<string>(today);
  const [variant, setVariant] = useState('');
  const overlays = content.overlays ?? [];
  const known = overlays.some(({ key }) => key === variant);
  const bent = known ? applyOverlay(content, variant) : content;
  return (
    <div className={css.preview}>
      <div className={css.choose}>
        <DayField
          label="Somebody who starts on"
          value={start}
          onChange={setStart}
          today={today}
          error={isDate(start) ? undefined : 'Choose a day.'}
        />
        {overlays.length > 0 && (
          <NativeSelect
            size="xs"
            label="Variant"
            value={known ? variant : ''}
            data={[
              { value: '', label: 'The template itself' },
              ...overlays.map(({ key, title }) => ({ value: key, label: title || key })),
            ]}
            onChange={(event) => setVariant(event.currentTarget.value)}
          />
        )}
      </div>
      {isDate(start) && bent.phases.map((phase) => <Phase key={phase.key} phase={phase} start={start} />)}
      <TemplateBody content={bent} />
    </div>
  );
}

function Phase({ phase, start }: { phase: TemplatePhase; start: string }) {
  const due = dueOn(phase.key, start);
  return (
    <section aria-label={phase.title} className={css.phase}>
      <h3>
        <Stone label={stoneLabel(phase.key)} tone="next" size={26} />
        <span>
          {phase.key === 'long-term' ? 'In the long term' : `By ${phaseName(phase.key)}`}: {phase.title}
          <span className={css.due}>{due ? `due ${exactDay(due)}` : 'without a date'}</span>
        </span>
      </h3>
      <ul>
        {phase.goals.map((goal) => (
          <Goal key={goal.key} goal={goal} />
        ))}
      </ul>
    </section>
  );
}

function Goal({ goal }: { goal: TemplateGoal }) {
  const { text, target, optional = false, asks = [], subGoals = [], kind, choose } = goal;
  const says = [
    target && `0 of ${targetWords(target)}`,
    kind === 'choice' && `any ${choose} of these`,
    optional && 'optional',
    asks.includes('evidence') && 'asks for evidence',
    asks.includes('sign-off') && 'somebody signs it off',
  ].filter(Boolean);
  return (
    <li className={css.goal}>
      <GoalMark state="not started" optional={optional} />
      <div className="grow">
        {text}
        {says.length > 0 && <span className={css.says}>{says.join(', ')}</span>}
        {subGoals.length > 0 && (
          <ul className={css.parts}>
            {subGoals.map((part) => (
              <li key={part.key}>
                <GoalMark state="not started" optional={part.optional ?? false} size={14} />
                <span>
                  {part.text}
                  {part.target && <span className="faint">, 0 of {targetWords(part.target)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
