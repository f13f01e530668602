import { NativeSelect } from '@mantine/core';

/** "2 weeks"; "10 days" where it is no whole number of them. */
export function sprintWords(days: number): string {
  const weeks = days / 7;
  if (!Number.isInteger(weeks)) return `${days} days`;
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}

const usual = [7, 14, 21, 28, 35, 42];

/** How long a sprint is, in weeks. */
export function SprintField({ value, onChange }: { value: number; onChange: (days: number) => void }) {
  const choices = usual.includes(value) ? usual : [...usual, value].sort((a, b) => a - b);
  return (
    <NativeSelect
      size="xs"
      w={160}
      aria-label="How long a sprint is"
      data={choices.map((days) => ({ value: String(days), label: sprintWords(days) }))}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
