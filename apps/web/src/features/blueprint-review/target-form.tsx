import { TextInput } from '@mantine/core';
import type { ReadTarget } from '@milepost/blueprint/blueprint';
import { useState } from 'react';
import { EditorFrame } from './editor-frame';
import { numberIn } from './number-in';
import { useReview } from './review-context';

interface Props {
  item: { target: ReadTarget | null };
  id: string;
  from: string;
  onClose: () => void;
}

/** How many things a goal asks for; empty for a goal that asks for none. */
export function TargetForm({ item: { target }, id, from, onClose }: Props) {
  const { correct } = useReview();
  const [min, setMin] = useState(target?.min?.toString() ?? '');
  const [max, setMax] = useState(target?.max?.toString() ?? '');
  const [unit, setUnit] = useState(target?.unit ?? '');
  const [wrong, setWrong] = useState<{ min?: string; max?: string }>({});
  const keep = () => {
    const [least, most] = [numberIn(min), numberIn(max)];
    const isCount = (n: number | null) => n === null || (Number.isInteger(n) && n >= 1 && n <= 1_000_000);
    const problems = {
      ...(isCount(least) ? {} : { min: 'A whole number from 1' }),
      ...(!isCount(most)
        ? { max: 'A whole number from 1' }
        : least !== null && most !== null && most < least
          ? { max: `Not below ${least}` }
          : {}),
    };
    setWrong(problems);
    if (Object.keys(problems).length) return;
    const next = least === null && most === null ? null : { min: least, max: most, unit: unit.trim() };
    correct([{ kind: 'target', id, target: next }], from);
    onClose();
  };
  return (
    <EditorFrame onKeep={keep} onClose={onClose}>
      <TextInput
        label="At least"
        w={88}
        inputMode="numeric"
        value={min}
        error={wrong.min}
        onChange={(event) => setMin(event.currentTarget.value)}
      />
      <TextInput
        label="Up to"
        placeholder="no limit"
        w={88}
        inputMode="numeric"
        value={max}
        error={wrong.max}
        onChange={(event) => setMax(event.currentTarget.value)}
      />
      <TextInput
        label="Of what"
        placeholder="runbooks"
        maxLength={100}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
    </EditorFrame>
  );
}
