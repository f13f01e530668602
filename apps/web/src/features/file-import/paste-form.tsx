import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import css from './paste-form.module.css';

interface Props {
  value: string;
  /** The line that names the columns, as an example. */
  example: string;
  onChange: (text: string) => void;
  busy: boolean;
  onSubmit: () => void;
}

/** Takes rows that were copied out of a spreadsheet. */
export function PasteForm({ value, example, onChange, busy, onSubmit }: Props) {
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(value.trim() === '');
        if (value.trim() !== '') onSubmit();
      }}
    >
      <Textarea
        label="Or paste rows out of a spreadsheet"
        description="With the line that names the columns."
        placeholder={example}
        minRows={3}
        maxRows={12}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={missing && value.trim() === '' ? 'Paste the rows first.' : undefined}
        spellCheck={false}
        classNames={{ input: css.text }}
      />
      <Button type="submit" variant="default" loading={busy}>
        Check these rows
      </Button>
    </form>
  );
}
