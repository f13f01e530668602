import { phaseName } from '@milepost/shared/phase';
import { quoted } from '../../ui/quoted';
import { WordDifference } from '../../ui/word-difference';
import { fieldNames, keptWords, valueWords } from './move-words';
import css from './plan-moves.module.css';
import type { MovablePlan, MovedStep } from './plan-moves.queries';

const whys = Object.keys(keptWords) as (keyof typeof keptWords)[];

/** All that moving one plan would do, line by line. */
export function MoveDetails({ plan: { steps, kept, lostKpis } }: { plan: MovablePlan }) {
  if (steps.length + kept.length + lostKpis.length === 0)
    return <p className="small dim">Its goals stay as they are; what the role says beside them is taken over.</p>;
  return (
    <ul className={css.steps}>
      {steps.map((step) => (
        <li key={`${step.kind} ${step.key}`}>
          <Step step={step} />
        </li>
      ))}
      {whys
        .filter((why) => kept.some((one) => one.why === why))
        .map((why) => (
          <li key={why} className="dim">
            {keptWords[why]}:
            <ul className={css.kept}>
              {kept
                .filter((one) => one.why === why)
                .map(({ key, text }) => (
                  <li key={key}>{quoted(text)}</li>
                ))}
            </ul>
          </li>
        ))}
      {lostKpis.map(({ key, name, readings }) => (
        <li key={`kpi ${key}`} className="dim">
          The KPI “{name}” is no longer part of the role
          {readings ? `; its ${readings === 1 ? 'reading stays' : `${readings} readings stay`} in the history` : ''}.
        </li>
      ))}
    </ul>
  );
}

function Step({ step: { kind, text, phase, part, from, to } }: { step: MovedStep }) {
  if (kind === 'add')
    return (
      <>
        <b>Comes</b>, {part ? 'as a part, ' : ''}
        {phaseName(phase)}: “{text}”
      </>
    );
  if (kind === 'drop')
    return (
      <>
        <b>Goes</b>, {phaseName(phase)}: “{text}”
      </>
    );
  const fields = (Object.keys(to) as (keyof typeof to)[]).filter((field) => field !== 'text');
  return (
    <>
      <b>Changes</b>, {phaseName(phase)}: “
      {to.text === undefined ? text : <WordDifference before={from.text ?? ''} after={to.text} />}”
      {fields.map((field) => (
        <span key={field} className={css.field}>
          {fieldNames[field]}: {valueWords(field, from[field])} → {valueWords(field, to[field])}
        </span>
      ))}
    </>
  );
}
