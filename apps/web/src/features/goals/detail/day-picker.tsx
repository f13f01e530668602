import { DatePickerInput } from '@mantine/dates';
import type { IsoDate } from '@milepost/shared/calendar';

interface Props {
  label: string;
  value: IsoDate | null;
  min: IsoDate;
  max: IsoDate | null;
  onPick: (on: IsoDate) => void;
}

/** A calendar to pick one day from. */
export function DayPicker({ label, value, min, max, onPick }: Props) {
  return (
    <DatePickerInput
      style={{ flex: '0 1 280px' }}
      label={label}
      placeholder="No day planned"
      valueFormat="ddd D MMM YYYY"
      firstDayOfWeek={1}
      value={value}
      minDate={min}
      {...(max && { maxDate: max })}
      onChange={(on) => on && onPick(on)}
    />
  );
}
