import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import type { ReadBound } from '@milepost/blueprint/blueprint';
import { IconX } from '@tabler/icons-react';
import type { BoundDraft, BoundProblems } from './bound-draft';
import css from './review.module.css';

interface Props {
  draft: BoundDraft;
  /** From 1; named only where there are several. */
  n: number;
  isOneOfSeveral: boolean;
  problems: BoundProblems | undefined;
  onChange: (draft: BoundDraft) => void;
  onDrop: () => void;
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

/** One bound: what it is of, its sign, its numbers and what they count. */
export function BoundFields({ draft, n, isOneOfSeveral, problems, onChange, onDrop }: Props) {
  const text = (field: 'label' | 'low' | 'high' | 'unit' | 'period', label: string, width: number, hint?: string) => (
    <TextInput
      label={label}
      placeholder={hint}
      w={width}
      maxLength={100}
      {...(field === 'low' || field === 'high' ? { inputMode: 'decimal', error: problems?.[field] } : {})}
      value={draft[field]}
      onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={css.bound}>
      <legend className="sr">Bound {n}</legend>
      {isOneOfSeveral && text('label', 'Of what', 96, 'critical')}
      <NativeSelect
        label="Bound"
        data={ops}
        value={draft.op}
        w={104}
        onChange={(event) => onChange({ ...draft, op: event.currentTarget.value as ReadBound['op'] })}
      />
      {text('low', draft.op === 'range' ? 'From' : 'Number', 56)}
      {draft.op !== '=' && text('high', 'To', 52, draft.op === 'range' ? undefined : '–')}
      {text('unit', 'Unit', 72, '%')}
      {text('period', 'Per', 68, 'sprint')}
      <ActionIcon className={css.drop} aria-label={`Drop bound ${n}`} onClick={onDrop}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </fieldset>
  );
}
