import { Button, Textarea } from '@mantine/core';
import { type Holiday, readHolidays } from '@milepost/shared/holiday';
import { useState } from 'react';
import css from './holiday-paste.module.css';

interface Props {
  busy: boolean;
  /** Says whether they were saved; what was pasted stays until then. */
  onAdd: (holidays: Holiday[], saved: () => void) => void;
}

/** Many holidays at once, as a pasted list. What cannot be read is said line by line, and nothing is added until all can. */
export function HolidayPaste({ busy, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  if (!open)
    return (
      <Button variant="subtle" className={css.open} onClick={() => setOpen(true)}>
        Paste a list
      </Button>
    );

  const { holidays, problems } = readHolidays(text);
  const done = () => {
    setText('');
    setOpen(false);
  };
  return (
    <div className={css.paste}>
      <Textarea
        label="A holiday a line"
        description="A date and a name: 2026-12-25 Christmas Day"
        autosize
        minRows={4}
        maxRows={12}
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className={css.problems} aria-live="polite">
        {problems.slice(0, 8).map(({ line, says }) => (
          <li key={line}>
            Line {line} {says}.
          </li>
        ))}
        {problems.length > 8 && <li>And {problems.length - 8} more lines.</li>}
      </ul>
      <div className={css.acts}>
        <Button disabled={!holidays.length || problems.length > 0} loading={busy} onClick={() => onAdd(holidays, done)}>
          {holidays.length === 1 ? 'Add 1 holiday' : `Add ${holidays.length} holidays`}
        </Button>
        <Button variant="default" onClick={done}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
