import { Checkbox } from '@mantine/core';
import css from './working-days-field.module.css';

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface Props {
  /** ISO weekdays, 1 is Monday. */
  value: readonly number[];
  onChange: (days: number[]) => void;
  error?: string | undefined;
}

/** The days of a week somebody works. */
export function WorkingDaysField({ value, onChange, error }: Props) {
  return (
    <Checkbox.Group
      label="Working days"
      value={value.map(String)}
      onChange={(days) => onChange(days.map(Number).sort((a, b) => a - b))}
      error={error}
      size="xs"
    >
      <div className={css.days}>
        {week.map((name, i) => (
          <Checkbox key={name} value={String(i + 1)} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
