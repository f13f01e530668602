import { Button, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { type Holiday, longestHolidayName } from '@milepost/shared/holiday';
import { useRef, useState } from 'react';
import css from './holiday-form.module.css';

/** One more holiday. */
export function HolidayForm({ busy, onAdd }: { busy: boolean; onAdd: (holiday: Holiday) => void }) {
  const [day, setDay] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);

  const add = () => {
    setAsked(true);
    if (!day || !name.trim()) return;
    onAdd({ day, name: name.trim() });
    setDay(null);
    setName('');
    setAsked(false);
    first.current?.focus();
  };

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <DatePickerInput
        ref={first}
        className={css.day}
        label="Day"
        placeholder="Choose a day"
        valueFormat="ddd D MMM YYYY"
        firstDayOfWeek={1}
        value={day}
        onChange={setDay}
        error={asked && !day ? 'Choose the day.' : undefined}
      />
      <TextInput
        className={css.name}
        label="Holiday"
        placeholder="New Year"
        maxLength={longestHolidayName}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={asked && !name.trim() ? 'Say what it is called.' : undefined}
      />
      <Button type="submit" className={css.add} loading={busy}>
        Add
      </Button>
    </form>
  );
}
