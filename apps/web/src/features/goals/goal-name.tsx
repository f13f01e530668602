import { Button, TextInput } from '@mantine/core';
import type { Goal } from '@milepost/shared/plan-facts';
import { type FormEvent, useState } from 'react';
import css from './goal-choice.module.css';
import { useGoals } from './goals-in-hand';

/** The open option of a choice: say what it is, in place. */
export function NameOption({ option }: { option: Goal }) {
  const { act } = useGoals();
  const [text, setText] = useState<string | null>(null);
  if (text === null) {
    return (
      <button type="button" className={css.option} data-faint onClick={() => setText(option.text)}>
        {option.text ? 'Rename' : 'Something else…'}
      </button>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = text.trim();
    if (!name) return;
    act(option, { do: 'name', text: name });
    setText(null);
  };
  return (
    <form className={css.naming} onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && setText(null)}>
      <TextInput
        autoFocus
        aria-label="What is it?"
        placeholder="What is it?"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={!text.trim()}>
        Save
      </Button>
      <Button variant="subtle" color="gray" onClick={() => setText(null)}>
        Cancel
      </Button>
    </form>
  );
}
