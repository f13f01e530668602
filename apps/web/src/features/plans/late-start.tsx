import type { IsoDate } from '@milepost/shared/calendar';
import { phaseName } from '@milepost/shared/phase';
import type { DatedPhase } from '@milepost/shared/schedule';
import type { PhaseKey } from '@milepost/shared/template';
import { Checkbox } from '@mantine/core';
import { capital } from '../../ui/plan-words';
import { dayWords } from '../../ui/day-words';
import css from './late-start.module.css';

interface Props {
  past: readonly DatedPhase[];
  stillToDo: ReadonlySet<PhaseKey>;
  onChange: (stillToDo: ReadonlySet<PhaseKey>) => void;
  name: string;
  today: IsoDate;
  error?: string | undefined;
}

/** A start so long ago that milestones are past: which of them count as done? */
export function LateStart({ past, stillToDo, onChange, name, today, error }: Props) {
  const toggle = (key: PhaseKey, done: boolean) => {
    const next = new Set(stillToDo);
    if (done) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  return (
    <fieldset className={css.late}>
      <legend>Already past</legend>
      <p className="small dim">
        What counts as done stands in the plan as “before this plan” and leaves its numbers. The rest is overdue from
        {` ${name}’s`} first look.
      </p>
      <div className={css.phases}>
        {past.map(({ key, due }) => (
          <Checkbox
            key={key}
            label={`${capital(phaseName(key))} counts as done`}
            description={`Was due ${dayWords(due, today)}`}
            checked={!stillToDo.has(key)}
            onChange={(event) => toggle(key, event.currentTarget.checked)}
          />
        ))}
      </div>
      {error && (
        <p role="alert" className={css.wrong}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
