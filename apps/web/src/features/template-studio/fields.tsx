import { Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStudio } from './studio';

interface At {
  /** The dotted path of what is edited. */
  at: string;
  label: string;
  description?: string;
}

/** What is wrong at exactly this place. */
export function useWrong(at: string): string | undefined {
  const { problems } = useStudio();
  const found = problems.find(({ path }) => path === at)?.problem;
  return found && sentence(found);
}

/** "a count needs a target" → "A count needs a target." */
export const sentence = (problem: string): string =>
  `${problem.charAt(0).toUpperCase()}${problem.slice(1)}${problem.endsWith('.') ? '' : '.'}`;

interface TextProps extends At {
  value: string | undefined;
  /** Left empty, the field is taken away. */
  optional?: boolean;
  lines?: boolean;
  /** Where more than this field follows from what is written. */
  onWrite?: (text: string) => void;
  placeholder?: string;
}

/** A text of the draft, saved as one types. */
export function TextAt({ at, value = '', optional = false, lines = false, onWrite, ...field }: TextProps) {
  const { put, target } = useStudio();
  const wrong = useWrong(at);
  // whoever has just begun is not told at once that something is missing
  const [left, setLeft] = useState(false);
  const says = value.trim() ? wrong : wrong && (left || target === at) && 'Write something here, or take it out.';
  const props = {
    ...field,
    'data-path': at,
    value,
    maxLength: 4000,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      if (onWrite) onWrite(currentTarget.value);
      else put(at, optional && !currentTarget.value ? undefined : currentTarget.value);
    },
    onBlur: () => setLeft(true),
    error: says,
  };
  return lines ? <Textarea autosize minRows={2} maxRows={12} {...props} /> : <TextInput {...props} />;
}

interface NumberProps extends At {
  value: number | null | undefined;
  onChange: (value: number | null) => void;
  placeholder?: string;
  /** From 1 on, without fractions. */
  whole?: boolean;
  /** Without it there is nothing: an emptied field waits for the next number. */
  needed?: boolean;
}

/** A number; an empty field is null. */
export function NumberAt({ at, value, onChange, whole = false, needed = false, ...field }: NumberProps) {
  const [emptied, setEmptied] = useState(false);
  return (
    <NumberInput
      {...field}
      size="xs"
      data-path={at}
      hideControls
      allowDecimal={!whole}
      allowNegative={!whole}
      {...(whole && { min: 1, max: 999_999, clampBehavior: 'strict' as const })}
      value={emptied ? '' : (value ?? '')}
      onChange={(next) => {
        const number = typeof next === 'number' ? next : null;
        setEmptied(number === null);
        if (number !== null || !needed) onChange(number);
      }}
      onBlur={() => setEmptied(false)}
      error={useWrong(at)}
    />
  );
}

interface ChoiceProps<T extends string> extends At {
  value: T;
  choices: Readonly<Record<T, string>>;
  onChange?: (value: T) => void;
}

/** One of a few words. */
export function ChoiceAt<T extends string>({ at, value, choices, onChange, ...field }: ChoiceProps<T>) {
  const { put } = useStudio();
  return (
    <NativeSelect
      {...field}
      size="xs"
      data-path={at}
      value={value}
      data={(Object.entries(choices) as [T, string][]).map(([key, label]) => ({ value: key, label }))}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value as T;
        if (onChange) onChange(next);
        else put(at, next);
      }}
      error={useWrong(at)}
    />
  );
}

interface MarkProps extends At {
  value: boolean | undefined;
  /** Where it is another word than true that stands there. */
  onSet?: (yes: boolean) => void;
}

/** A mark that stands where it is set and is left out where not. */
export function MarkAt({ at, label, value, description, onSet }: MarkProps) {
  const { put } = useStudio();
  return (
    <Checkbox
      label={label}
      description={description}
      data-path={at}
      checked={value ?? false}
      onChange={({ currentTarget: { checked } }) => (onSet ? onSet(checked) : put(at, checked || undefined))}
    />
  );
}
