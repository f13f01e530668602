import { addDays, addMonths, type IsoDate } from '@milepost/shared/calendar';
import type { Criterion } from '@milepost/shared/criterion';
import type { DecisionOutcome } from '@milepost/shared/readiness-facts';
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { type FormEvent, useId, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import type { ReadinessView } from '../../api/readiness-cache';
import { DayField } from '../../ui/fields/day-field';
import { ReadersLine } from '../../ui/readers-line';
import { toasts } from '../../ui/toasts/toasts';
import { draftProblems, wishOf } from './decision-draft';
import css from './decision-panel.module.css';
import { RulingFields } from './ruling-fields';
import { useDecide } from './use-decide';
import { useDecisionDraft } from './use-decision-draft';

interface Props {
  view: ReadinessView;
  criteria: readonly Criterion[];
  /** The hire's date. */
  today: IsoDate;
  /** Who reads what is typed here. */
  readers: string;
}

/** Ready or not yet, why, criterion by criterion where one sees it otherwise, and when it is looked at again. */
export function DecisionPanel({ view, criteria, today, readers }: Props) {
  const { draft, change, forget } = useDecisionDraft(view.viewer.id, view.planId);
  const { decide, isPending, error } = useDecide(view);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  const [id, readersId] = [useId(), useId()];
  const hire = view.hire.name.split(' ')[0];
  const problem = isProblem(error) ? error : null;
  const wrongOf = (field: string) => problems[field] ?? problem?.on(field);
  const required = criteria.filter(({ weight }) => weight === 'required');
  const met = required.filter(({ verdict }) => verdict === 'met').length;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = draftProblems(draft, criteria, today);
    setProblems(found);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus(),
      );
      return;
    }
    if (!(await decide(wishOf(draft, criteria)))) return;
    toasts.say(`Decided: ${draft.outcome}. ${hire} can read it.`);
    forget();
  };
  const set = (next: Partial<typeof draft>, ...fields: string[]) => {
    change({ ...draft, ...next });
    setProblems((known) => Object.fromEntries(Object.entries(known).filter(([field]) => !fields.includes(field))));
  };

  return (
    <form ref={form} className={css.decide} aria-labelledby={id} onSubmit={(event) => void submit(event)} noValidate>
      <h2 id={id}>Your decision</h2>
      <p className="small dim">
        By the facts {met} of {required.length} required criteria are met.
      </p>
      <div data-wrong={wrongOf('outcome') ? true : undefined}>
        <SegmentedControl
          fullWidth
          aria-label="Your decision"
          data={[
            { value: 'ready', label: 'Ready' },
            { value: 'not yet', label: 'Not yet' },
          ]}
          value={draft.outcome ?? ''}
          onChange={(value) => set({ outcome: value as DecisionOutcome }, 'outcome')}
        />
        {wrongOf('outcome') && (
          <p role="alert" className={css.wrong}>
            {wrongOf('outcome')}
          </p>
        )}
      </div>
      <div>
        <ReadersLine id={readersId} isPrivate={false}>
          {readers}
        </ReadersLine>
        <Textarea
          label={`Why, in words ${hire} will read`}
          maxLength={4000}
          minRows={3}
          value={draft.reason}
          error={wrongOf('reason')}
          onChange={(event) => set({ reason: event.currentTarget.value }, 'reason')}
        />
      </div>
      <RulingFields
        draft={draft}
        criteria={criteria}
        wrongOf={wrongOf}
        onChange={(next, key) => set(next, `criteria.${key}`)}
      />
      <DayField
        label={draft.outcome === 'ready' ? 'Look at it again on (may stay empty)' : 'Look at it again on'}
        value={draft.reviewOn}
        onChange={(reviewOn) => set({ reviewOn }, 'reviewOn')}
        error={wrongOf('reviewOn')}
        today={today}
        near={[
          { label: 'In 4 weeks', on: addDays(today, 28) },
          { label: 'In 3 months', on: addMonths(today, 3) },
          { label: 'In 6 months', on: addMonths(today, 6) },
        ]}
      />
      {error && (!problem?.errors.length || problem.code === 'changed-meanwhile') && (
        <p role="alert" className={css.wrong}>
          {problem?.code === 'changed-meanwhile'
            ? 'Nothing is recorded: something changed since you opened this page. It now shows how it stands. Look again, then record.'
            : `Nothing is recorded. ${error.message}`}
        </p>
      )}
      <Button type="submit" fullWidth loading={isPending}>
        Record decision
      </Button>
    </form>
  );
}
