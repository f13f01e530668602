import { TextInput } from '@mantine/core';
import { isDate, type IsoDate } from '@milepost/shared/calendar';
import type { ReactNode } from 'react';
import { dayWords, exactDay } from '../day-words';
import css from './day-field.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  today: IsoDate;
  /** Days that are one press away. */
  disabled?: boolean;
  near?: readonly { label: string; on: IsoDate }[];
  /** What decides about the date beside it. */
  children?: ReactNode;
}

/** A date to type or pick, its weekday said below. */
export function DayField({ label, value, onChange, error, today, disabled = false, near = [], children }: Props) {
  return (
    <div>
      <TextInput
        label={label}
        type="date"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        disabled={disabled}
        data-autofocus
      />
      {isDate(value) && !disabled && <p className={css.says}>{saysOf(value, today)}</p>}
      {children && <div className={css.beside}>{children}</div>}
      {near.length > 0 && (
        <p className={css.near}>
          {near.map(({ label: says, on }) => (
            <button key={says} type="button" aria-pressed={on === value} onClick={() => onChange(on)}>
              {says}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

/** "Friday 4 December 2026, in 3 days" */
function saysOf(on: IsoDate, today: IsoDate): string {
  const words = dayWords(on, today);
  const [, away] = words.split(', ');
  return away ? `${exactDay(on)}, ${away}` : /^[a-z]/.test(words) ? `${exactDay(on)}, ${words}` : exactDay(on);
}
