import { Button, NativeSelect, TextInput } from '@mantine/core';
import { isPhaseKey } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { useState } from 'react';
import { EditorFrame } from './editor-frame';
import { useReview } from './review-context';

interface Props {
  id: string;
  from: string;
  /** It is a goal already, and moves. */
  isGoal: boolean;
  onClose: () => void;
}

/** A phase that the menu does not offer: "day 45". A goal goes there, or the phase begins at this line. */
export function PhaseForm({ id, from, isGoal, onClose }: Props) {
  const { correct } = useReview();
  const [unit, setUnit] = useState('day');
  const [number, setNumber] = useState('');
  const [wrong, setWrong] = useState<string>();
  const withPhase = (act: (phase: PhaseKey) => void) => () => {
    const key = unit === 'long-term' ? unit : `${unit}-${number.trim()}`;
    if (!isPhaseKey(key)) return setWrong('1 to 999');
    act(key);
    onClose();
  };
  const goal = withPhase((phase) =>
    correct([isGoal ? { kind: 'move', id, phase } : { kind: 'make', id, as: 'goal', phase }], from),
  );
  const begin = withPhase((phase) => correct([{ kind: 'make', id, as: 'phase', phase }], from));
  return (
    <EditorFrame
      onKeep={goal}
      onClose={onClose}
      more={
        !isGoal && (
          <Button variant="default" onClick={begin}>
            The phase begins here
          </Button>
        )
      }
    >
      <NativeSelect
        label={isGoal ? 'Move to' : 'A goal of'}
        w={120}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
        data={[
          { value: 'day', label: 'Day' },
          { value: 'week', label: 'Week' },
          { value: 'month', label: 'Month' },
          { value: 'long-term', label: 'Long term' },
        ]}
      />
      {unit !== 'long-term' && (
        <TextInput
          label="Number"
          w={88}
          inputMode="numeric"
          value={number}
          error={wrong}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
      )}
    </EditorFrame>
  );
}
