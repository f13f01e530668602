import { Button, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core';
import type { IsoDate } from '@milepost/shared/calendar';
import { readingUnit } from '@milepost/shared/kpi';
import type { KpiCourse } from '@milepost/shared/kpi-course';
import { rangeWords } from '@milepost/shared/kpi-words';
import { longestMeasurementNote } from '@milepost/shared/measurement-import';
import { judgements } from '@milepost/shared/measurement-rules';
import type { KpiPart } from '@milepost/shared/template';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isProblem } from '../../api/problem';
import type { ReadinessView } from '../../api/readiness-cache';
import { draftFor, firstAsked, hasBaseline, periodChoices, readDraft } from './reading-draft';
import css from './reading-form.module.css';
import { useMeasure } from './use-measure';

interface Props {
  view: ReadinessView;
  course: KpiCourse;
  today: IsoDate;
  /** The period to correct; left out, the first that misses a reading. */
  asked?: IsoDate | '' | undefined;
  onClose: () => void;
}

/** Records one reading, or corrects it: the period, its value in the KPI's unit, what stands behind it. */
export function ReadingForm({ view, course, today, asked, onClose }: Props) {
  const { kpi } = course;
  const choices = periodChoices(course, view, today);
  const [draft, setDraft] = useState(() => draftFor(kpi, view, asked ?? firstAsked(course, view, today)));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const first = useRef<HTMLSelectElement>(null);
  const measure = useMeasure(view);
  useEffect(() => first.current?.focus(), []);

  const change = (given: Partial<typeof draft>) => {
    setDraft({ ...draft, ...given });
    setProblems({});
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(kpi, view, draft, today);
    setProblems(read.problems);
    if (Object.keys(read.problems).length > 0) return;
    if (read.wanted.length === 0) return onClose();
    const when = choices.find(({ value }) => value === draft.startsOn)?.label.split(':')[0] ?? '';
    try {
      await measure.record(kpi, when, read.wanted);
      onClose();
    } catch (error) {
      const detail = (error as Error).message;
      const field = isProblem(error) ? error.errors[0]?.field : undefined;
      setProblems({ [field === 'startsOn' || field === 'judgement' ? field : 'note']: detail });
    }
  };

  return (
    <form
      className={css.form}
      aria-label={`A reading of ${kpi.name}`}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <NativeSelect
        ref={first}
        size="xs"
        label="Period"
        description={`One reading a ${course.period}`}
        className={css.period}
        data={choices}
        value={draft.startsOn}
        error={problems['startsOn']}
        onChange={(event) => {
          setDraft(draftFor(kpi, view, event.currentTarget.value));
          setProblems({});
        }}
      />
      {kpi.parts.map((part, at) => (
        <TextInput
          key={part.words}
          className={css.value}
          label={kpi.parts.length > 1 ? (part.label ?? part.words) : 'Value'}
          description={valueHint(part)}
          rightSection={unitBeside(part)}
          rightSectionWidth="auto"
          rightSectionPointerEvents="none"
          inputMode="decimal"
          autoComplete="off"
          value={draft.values[at] ?? ''}
          error={problems[at]}
          onChange={(event) => change({ values: draft.values.with(at, event.currentTarget.value) })}
        />
      ))}
      {kpi.parts.length === 0 && (
        <Radio.Group
          label="How it went"
          description={kpi.qualitative}
          value={draft.judgement}
          error={problems['judgement']}
          onChange={(value) => change({ judgement: judgements.find((one) => one === value) ?? null })}
        >
          <div className={css.judgements}>
            {judgements.map((one) => (
              <Radio key={one} value={one} label={one.charAt(0).toUpperCase() + one.slice(1)} />
            ))}
          </div>
        </Radio.Group>
      )}
      <Textarea
        label="Note"
        description="What stands behind it. Whoever sees the plan reads it."
        className={css.note}
        maxLength={longestMeasurementNote}
        minRows={1}
        value={draft.note}
        error={problems['note']}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {hasBaseline(kpi) && draft.startsOn === '' && (
        <p className="small dim">
          The baseline is what it was before: the change is counted from it. Write it in whatever unit you measure in,
          and every reading in the same.
        </p>
      )}
      <div className={css.acts}>
        <Button type="submit" loading={measure.busy}>
          Record
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const valueHint = (part: KpiPart): string =>
  part.op === 'change' ? `${rangeWords(part)}, in the unit of the baseline` : rangeWords(part);

const unitBeside = (part: KpiPart) => {
  const unit = readingUnit(part);
  return unit ? <span className={css.unit}>{unit}</span> : undefined;
};
