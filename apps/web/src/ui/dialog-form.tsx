import type { FormEvent, ReactNode } from 'react';
import css from './dialog-form.module.css';

interface Props {
  onSubmit: (event: FormEvent) => void;
  children: ReactNode;
}

/** What is filled in in a dialog, one below the other. */
export const DialogForm = ({ onSubmit, children }: Props) => (
  <form className={css.form} onSubmit={onSubmit} noValidate>
    {children}
  </form>
);

/** The buttons that end a dialog; on a phone they share its width. */
export const DialogEnd = ({ children }: { children: ReactNode }) => <div className={css.end}>{children}</div>;
