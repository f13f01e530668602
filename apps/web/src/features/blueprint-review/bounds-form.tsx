import { NativeSelect, TextInput } from '@mantine/core';
import type { ReadBound, ReadKpi } from '@milepost/blueprint/blueprint';
import { useState } from 'react';
import { EditorFrame } from './editor-frame';
import { numberIn } from './number-in';
import { useReview } from './review-context';

interface Props {
  kpi: ReadKpi;
  id: string;
  from: string;
  onClose: () => void;
}

const ops: { value: ReadBound['op']; label: string }[] = [
  { value: '>', label: 'Above' },
  { value: '>=', label: 'At least' },
  { value: '<', label: 'Below' },
  { value: '<=', label: 'At most' },
  { value: '=', label: 'Exactly' },
  { value: 'range', label: 'Between' },
  { value: 'change', label: 'A change of' },
];
const isLower = (op: ReadBound['op']) => op === '<' || op === '<=';

/** The bound of a KPI. Where the document gives several, the first is put right and the others stay. */
export function BoundsForm({ kpi: { bounds, frequency }, id, from, onClose }: Props) {
  const { correct } = useReview();
  const [first, ...others] = bounds;
  const [op, setOp] = useState<ReadBound['op']>(first?.op ?? '>=');
  const [low, setLow] = useState(first?.min?.toString() ?? '');
  const [high, setHigh] = useState(first?.max?.toString() ?? '');
  const [unit, setUnit] = useState(first?.unit ?? '');
  const [often, setOften] = useState(frequency);
  const [wrong, setWrong] = useState<string>();
  const two = op === 'range' || op === 'change';
  const one = isLower(op) ? high || low : low || high;
  const setOne = (value: string) => {
    setLow(value);
    setHigh(value);
  };
  const keep = () => {
    const [least, most] = two ? [numberIn(low), numberIn(high)] : [numberIn(one), numberIn(one)];
    if ([least, most].some((n) => Number.isNaN(n)) || least === null || (op === 'range' && most === null))
      return setWrong(two ? 'Write both numbers' : 'Write a number');
    const ends =
      op === '=' || two
        ? { min: least, max: most }
        : isLower(op)
          ? { min: null, max: most }
          : { min: least, max: null };
    const period = first?.period;
    const next: ReadBound = { op, ...ends, unit: unit.trim(), ...(period ? { period } : {}) };
    correct([{ kind: 'bounds', id, bounds: [next, ...others], frequency: often.trim() }], from);
    onClose();
  };
  return (
    <EditorFrame onKeep={keep} onClose={onClose}>
      <NativeSelect
        label="Bound"
        data={ops}
        value={op}
        w={120}
        onChange={(event) => setOp(event.currentTarget.value as ReadBound['op'])}
      />
      <TextInput
        label={two ? 'From' : 'Number'}
        w={88}
        inputMode="decimal"
        value={two ? low : one}
        error={wrong}
        onChange={(event) => (two ? setLow : setOne)(event.currentTarget.value)}
      />
      {two && (
        <TextInput
          label="To"
          w={88}
          inputMode="decimal"
          value={high}
          onChange={(event) => setHigh(event.currentTarget.value)}
        />
      )}
      <TextInput
        label="Unit"
        placeholder="%"
        w={96}
        maxLength={100}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
      <TextInput
        label="How often"
        placeholder="monthly"
        w={120}
        maxLength={100}
        value={often}
        onChange={(event) => setOften(event.currentTarget.value)}
      />
    </EditorFrame>
  );
}
