import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import css from './review.module.css';

interface Props {
  children: ReactNode;
  onKeep: () => void;
  onClose: () => void;
  more?: ReactNode;
}

/** A small form within a row: Enter keeps, Escape leaves it as it was. */
export function EditorFrame({ children, onKeep, onClose, more }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // the menu that opened it gives the focus back first
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus());
    return () => clearTimeout(timer);
  }, []);
  const leave = () => {
    form.current?.closest('[data-row]')?.querySelector<HTMLElement>('button')?.focus();
    onClose();
  };
  return (
    <form
      ref={form}
      className={css.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) {
          event.preventDefault();
          onKeep();
        }
      }}
    >
      <div className={css.fields}>{children}</div>
      <div className={css.acts}>
        <Button type="submit" variant="default">
          Keep this
        </Button>
        {more}
        <Button variant="subtle" color="gray" onClick={leave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
