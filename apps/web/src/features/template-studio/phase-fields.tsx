import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { isPhaseKey, phaseDays, phaseName } from '@milepost/shared/phase';
import type { PhaseKey, TemplateContent, TemplatePhase } from '@milepost/shared/template';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { toasts } from '../../ui/toasts/toasts';
import { TextAt } from './fields';
import { withPhaseAt } from './follow';
import { InferredAt } from './inferred-at';
import css from './phases-part.module.css';
import { isLeave, useStudio } from './studio';

const far = Number.MAX_SAFE_INTEGER;

/** Phases stand in the order in which they fall due. */
export const inTime = (phases: readonly TemplatePhase[]): TemplatePhase[] =>
  phases.toSorted((a, b) => (phaseDays(a.key) ?? far) - (phaseDays(b.key) ?? far));

/** Hands the focus to the first of these rows that stands there. */
const focusRow = (...rows: string[]) =>
  rows
    .map((row) => document.querySelector<HTMLElement>(`[data-row="${row}"]`))
    .find(Boolean)
    ?.focus();

/** A milestone's title, its day, and the way to take it out. Its goals keep their keys wherever they stand. */
export function PhaseFields({ phase, at }: { phase: TemplatePhase; at: string }) {
  const { change, content, setOpen, target } = useStudio();
  const box = useRef<HTMLDivElement>(null);
  // once, as it opens; a link leads to its own field
  useEffect(() => {
    if (!target?.startsWith(`${at}.`)) box.current?.querySelector('input')?.focus();
  }, [target, at]);
  const close = () => {
    setOpen(null);
    focusRow(at);
  };
  const move = (key: PhaseKey) => {
    const moved = (now: TemplateContent): TemplateContent => {
      const next = withPhaseAt(now, phase.key, key);
      return { ...next, phases: inTime(next.phases) };
    };
    change(moved);
    setOpen(`phases.${moved(content).phases.findIndex((one) => one.key === key)}`);
  };
  const takeOut = () => {
    setOpen(null);
    change((now) => ({ ...now, phases: now.phases.filter(({ key }) => key !== phase.key) }));
    // the next one stands there now
    requestAnimationFrame(() => focusRow(at, `phases.${content.phases.length - 2}`, 'phases.new'));
    toasts.say(`${phaseName(phase.key)} is taken out, with its goals.`, () =>
      change((now) => ({ ...now, phases: inTime([...now.phases, phase]) })),
    );
  };
  return (
    <div
      ref={box}
      className={css.fields}
      role="group"
      aria-label={`Milestone ${phaseName(phase.key)}`}
      onKeyDown={(event) => isLeave(event) && close()}
    >
      <TextAt at={`${at}.title`} label="What it is about, a few words" value={phase.title} />
      <WhenForm key={phase.key} from={phase.key} act="Move it there" onSet={move} />
      <InferredAt
        at={`${at}.inferred`}
        value={phase.inferred}
        says="The document sets no timeline; this milestone was placed."
      />
      <div className={css.end}>
        <Button size="compact-sm" variant="default" onClick={close}>
          Done
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={takeOut}>
          Take this milestone out
        </Button>
      </div>
    </div>
  );
}

/** One more milestone, put where it falls in time. */
export function NewPhase() {
  const { change, content, setOpen } = useStudio();
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const ask = (yes: boolean) => {
    flushSync(() => setAsked(yes));
    (yes ? box.current?.querySelector('select') : button.current)?.focus();
  };
  if (!asked)
    return (
      <Button ref={button} variant="default" data-row="phases.new" onClick={() => ask(true)}>
        Add a milestone
      </Button>
    );
  const add = (key: PhaseKey) => {
    const phase: TemplatePhase = { key, title: '', goals: [] };
    change((now) => ({ ...now, phases: inTime([...now.phases, phase]) }));
    setOpen(`phases.${inTime([...content.phases, phase]).indexOf(phase)}`);
    setAsked(false);
  };
  return (
    <div
      ref={box}
      className={css.fields}
      role="group"
      aria-label="A new milestone"
      onKeyDown={(event) => isLeave(event) && ask(false)}
    >
      <WhenForm act="Add it" onSet={add}>
        <Button variant="subtle" color="gray" onClick={() => ask(false)}>
          Cancel
        </Button>
      </WhenForm>
    </div>
  );
}

interface WhenProps {
  from?: PhaseKey;
  act: string;
  onSet: (key: PhaseKey) => void;
  children?: ReactNode;
}

function WhenForm({ from = 'day-30', act, onSet, children }: WhenProps) {
  const { content } = useStudio();
  const [unit, setUnit] = useState(from === 'long-term' ? from : from.split('-')[0]!);
  const [number, setNumber] = useState<number | string>(Number(from.split('-')[1]) || 30);
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = unit === 'long-term' ? unit : `${unit}-${number}`;
    if (!isPhaseKey(key)) return setWrong('From 1 to 999.');
    if (content.phases.some((phase) => phase.key === key))
      return setWrong(`There is a milestone at ${phaseName(key)}.`);
    onSet(key);
  };
  return (
    <form className={css.when} onSubmit={submit} noValidate>
      <NativeSelect
        size="xs"
        label="When"
        value={unit}
        data={[
          { value: 'day', label: 'Day' },
          { value: 'week', label: 'Week' },
          { value: 'month', label: 'Month' },
          { value: 'long-term', label: 'Long term, without a date' },
        ]}
        onChange={(event) => {
          setUnit(event.currentTarget.value);
          setWrong(undefined);
        }}
        error={unit === 'long-term' && wrong}
      />
      {unit !== 'long-term' && (
        <NumberInput
          size="xs"
          className={css.number ?? ''}
          label="Number"
          hideControls
          allowDecimal={false}
          value={number}
          onChange={(value) => {
            setNumber(value);
            setWrong(undefined);
          }}
          error={wrong}
        />
      )}
      <Button type="submit" variant="default">
        {act}
      </Button>
      {children}
    </form>
  );
}
