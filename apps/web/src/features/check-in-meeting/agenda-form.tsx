import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import css from './meeting.module.css';
import { useBegunText } from './use-begun-text';
import { useCheckInCreate } from './use-check-in-create';

/** Puts something on the agenda in one’s own words. */
export function AgendaForm() {
  const create = useCheckInCreate('agenda-items');
  const { text, write, added } = useBegunText('topic');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setWrong('Write what you want to talk about.');
    try {
      await create({ text: text.trim() });
      added(text);
      setWrong(null);
    } catch (error) {
      setWrong((isProblem(error) && error.on('text')) || (error as Error).message);
    }
  };
  return (
    <form className={css.adder} onSubmit={(event) => void add(event)} noValidate>
      <TextInput
        className="grow"
        aria-label="Something to talk about"
        placeholder="Something to talk about"
        maxLength={500}
        value={text}
        error={wrong}
        onChange={(event) => {
          write(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <Button type="submit" variant="default">
        Add
      </Button>
    </form>
  );
}
