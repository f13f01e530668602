import { Checkbox } from '@mantine/core';
import { phaseName } from '@milepost/shared/phase';
import type { Kpi, KpiPart, PhaseKey } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { ChoiceAt, NumberAt, TextAt } from './fields';
import { InferredAt } from './inferred-at';
import { asBound, betterNames, boundExample, boundReads, hasTwo, operatorNames } from './kpi-reads';
import { SourceAt } from './source-at';
import { useStudio } from './studio';
import css from './studio-fields.module.css';
import { WeightAt } from './weight-at';

const rhythms = { weekly: 'Weekly', sprint: 'Every sprint', monthly: 'Monthly', quarterly: 'Quarterly' } as const;
type Rhythm = keyof typeof rhythms;

const readings = { plain: 'What was counted', average: 'An average', median: 'A median' } as const;

/** What a KPI measures, what is good, how often it is read and from when on. */
export function KpiFields({ kpi, at }: { kpi: Kpi; at: string }) {
  const { put, content } = useStudio();
  const read = (rhythm: Rhythm, yes: boolean) =>
    put(
      `${at}.frequency`,
      (Object.keys(rhythms) as Rhythm[]).filter((one) => (one === rhythm ? yes : kpi.frequency.includes(one))),
    );
  const phases = Object.fromEntries([
    [kpi.from, phaseName(kpi.from)],
    ...content.phases.map(({ key }) => [key, phaseName(key)]),
  ]) as Record<PhaseKey, string>;
  return (
    <>
      <TextAt at={`${at}.name`} label="Name" value={kpi.name} />
      <TextAt at={`${at}.measures`} label="What it measures" lines value={kpi.measures} />
      <TextAt at={`${at}.matters`} label="Why it matters" lines value={kpi.matters} />
      <div className={css.sub}>
        <p className={css.label}>What is good</p>
        <EditList<KpiPart>
          at={`${at}.parts`}
          items={kpi.parts}
          label="Bounds"
          what="bound"
          parent={at}
          title={(part) => part.words || boundReads(part)}
          make={() => ({ op: '>=', min: 95, max: null, unit: '%', better: 'higher', words: 'at least 95%' })}
        >
          {(part, partAt) => <BoundFields part={part} at={partAt} />}
        </EditList>
      </div>
      <TextAt
        at={`${at}.qualitative`}
        label="In words, where there is no number"
        placeholder="falls from quarter to quarter"
        optional
        value={kpi.qualitative}
      />
      <div role="group" aria-label="How often it is read">
        <p className={css.label}>How often it is read</p>
        <div className={css.flags}>
          {(Object.keys(rhythms) as Rhythm[]).map((rhythm) => (
            <Checkbox
              key={rhythm}
              data-path={`${at}.frequency`}
              label={rhythms[rhythm]}
              checked={kpi.frequency.includes(rhythm)}
              onChange={(event) => read(rhythm, event.currentTarget.checked)}
            />
          ))}
        </div>
      </div>
      <div className={css.two}>
        <ChoiceAt at={`${at}.from`} label="It applies from" value={kpi.from} choices={phases} />
        <WeightAt at={`${at}.weight`} value={kpi.weight} usual="supporting" />
      </div>
      <InferredAt
        at={`${at}.fromInferred`}
        value={kpi.fromInferred}
        says="The document does not say from when on it applies."
      />
      <TextAt at={`${at}.note`} label="A condition, or a word on fair use" optional value={kpi.note} />
      <SourceAt at={`${at}.source`} source={kpi.source} />
    </>
  );
}

/** One bound: the sign, its numbers, and how that reads and judges. */
function BoundFields({ part, at }: { part: KpiPart; at: string }) {
  const { put } = useStudio();
  // as long as the words are what the numbers say, they follow them
  const set = (next: KpiPart) =>
    put(at, part.words === '' || part.words === boundReads(part) ? { ...next, words: boundReads(next) } : next);
  const oneSided = ['>', '>=', '<', '<='].includes(part.op);
  const up = part.op.startsWith('>');
  const example = boundExample(part);
  const first = hasTwo(part) ? 'From' : 'Number';
  return (
    <>
      <div className={css.two}>
        <ChoiceAt
          at={`${at}.op`}
          label="Sign"
          value={part.op}
          choices={operatorNames}
          onChange={(op) => set(asBound(part, { op }))}
        />
        {(hasTwo(part) || up || part.op === '=') && (
          <NumberAt
            at={`${at}.min`}
            label={first}
            value={part.min}
            onChange={(min) => set({ ...part, min, ...(part.op === '=' ? { max: min } : {}) })}
          />
        )}
        {(hasTwo(part) || (oneSided && !up)) && (
          <NumberAt
            at={`${at}.max`}
            label={hasTwo(part) ? 'To' : 'Number'}
            value={part.max}
            onChange={(max) => set({ ...part, max })}
          />
        )}
        <TextOf part={part} at={at} field="unit" label="Unit" placeholder="%, min, tickets" onSet={set} />
        <TextOf part={part} at={at} field="period" label="Counted per" placeholder="sprint" onSet={set} />
        <ChoiceAt
          at={`${at}.stat`}
          label="A reading is"
          value={part.stat ?? 'plain'}
          choices={readings}
          onChange={(stat) => {
            const { stat: _stat, ...rest } = part;
            set(stat === 'plain' ? rest : { ...rest, stat });
          }}
        />
        {!oneSided && (
          <ChoiceAt
            at={`${at}.better`}
            label="Better"
            value={part.better}
            choices={betterNames}
            onChange={(better) => set({ ...part, better })}
          />
        )}
      </div>
      {oneSided && (
        <Checkbox
          label="Two numbers behind one sign: up to the second it is near"
          data-path={`${at}.band`}
          checked={part.band ?? false}
          onChange={(event) => {
            const { band: _band, ...rest } = part;
            set(asBound(rest, event.currentTarget.checked ? { band: true } : {}));
          }}
        />
      )}
      <p className={css.reads} role="status">
        Reads as: {boundReads(part)}. {example && `A reading of ${example.value} is ${example.standing}.`}
      </p>
      <div className={css.two}>
        <TextAt at={`${at}.words`} label="How it reads on screen" value={part.words} />
        <TextAt at={`${at}.label`} label="Which part it is" placeholder="critical" optional value={part.label} />
      </div>
    </>
  );
}

interface TextOfProps {
  part: KpiPart;
  at: string;
  field: 'unit' | 'period';
  label: string;
  placeholder: string;
  onSet: (part: KpiPart) => void;
}

/** A word of a bound that its sentence is made of. */
function TextOf({ part, at, field, label, placeholder, onSet }: TextOfProps) {
  return (
    <TextAt
      at={`${at}.${field}`}
      label={label}
      placeholder={placeholder}
      value={part[field]}
      onWrite={(text) => {
        const { period: _period, ...rest } = part;
        if (field === 'unit') onSet({ ...part, unit: text });
        else onSet(text ? { ...rest, period: text } : rest);
      }}
    />
  );
}
