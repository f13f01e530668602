import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import css from './paste-document.module.css';

export interface Pasted {
  name: string;
  text: string;
  /** The formatted text of the clipboard, as long as nobody changes its words. */
  html: string | null;
}

interface Props {
  value: Pasted;
  onChange: (pasted: Pasted) => void;
  busy: boolean;
  /** Why it was not read. */
  error: string | undefined;
  onSubmit: () => void;
}

/** Takes a text out of a page or an editor; its headings and lists come along. */
export function PasteDocument({ value, onChange, busy, error, onSubmit }: Props) {
  const [missing, setMissing] = useState(false);
  const { name, text, html } = value;
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(text.trim() === '');
        if (text.trim() !== '') onSubmit();
      }}
    >
      <Textarea
        label="Or paste its text"
        description={
          html ? 'Pasted with its headings and lists.' : 'Headings, lists and tables come along where you copy them.'
        }
        minRows={8}
        maxRows={16}
        value={text}
        error={missing && text.trim() === '' ? 'Paste the text first.' : error}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value, html: null })}
        onPaste={(event) => {
          const formatted = event.clipboardData.getData('text/html');
          if (!formatted || text.trim() !== '') return;
          event.preventDefault();
          onChange({ ...value, text: event.clipboardData.getData('text/plain'), html: formatted });
        }}
        spellCheck={false}
      />
      <TextInput
        label="What the document is called"
        placeholder="Its first line, where you write nothing"
        maxLength={200}
        value={name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" loading={busy}>
        Read this text
      </Button>
    </form>
  );
}
