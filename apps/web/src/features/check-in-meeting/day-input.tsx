import { TextInput } from '@mantine/core';
import { isDate } from '@milepost/shared/calendar';
import { dayWords, exactDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import css from './meeting.module.css';

interface Props {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  today: string;
  onChange: (value: string) => void;
}

/** A day from today on, said in words below. */
export function DayInput({ id, label, value, error, today, onChange }: Props) {
  return (
    <div className={css.day}>
      <TextInput
        id={id}
        type="date"
        label={label}
        min={today}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isDate(value) && (
        <span className="tiny dim" title={exactDay(value)}>
          {capital(dayWords(value, today))}
        </span>
      )}
    </div>
  );
}
