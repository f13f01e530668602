import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { isProblem } from '../api/problem';
import { Dialog } from './dialog';
import { DialogEnd, DialogForm } from './dialog-form';
import css from './reason-dialog.module.css';
import { Wrong } from './wrong';

interface Props {
  title: string;
  /** What the button says: the deed. */
  confirm: string;
  /** Who reads the reason. */
  readers: string;
  busy: boolean;
  /** What the server said to the last try. */
  error: Error | null;
  /** Whether something is wrong above; then nothing is sent. */
  check?: () => boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  /** What is decided. */
  children?: ReactNode;
  /** What follows from it, before one confirms. */
  outcome: ReactNode;
}

/** Asks for what a change needs and why it is made, and shows what follows before one confirms. What was typed stays. */
export function ReasonDialog({
  title,
  confirm,
  readers,
  busy,
  error,
  check,
  onConfirm,
  onClose,
  children,
  outcome,
}: Props) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const why = useRef<HTMLTextAreaElement>(null);
  const problem = isProblem(error) ? error : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fits = check?.() ?? true;
    setMissing(!reason.trim());
    if (!fits) return;
    if (reason.trim()) onConfirm(reason.trim());
    else why.current?.focus();
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <DialogForm onSubmit={submit}>
        {children}
        <Textarea
          ref={why}
          label="Why"
          description={`${readers} can read it.`}
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
          error={missing ? 'Say why, in a few words.' : problem?.on('reason')}
        />
        <section className={css.outcome} aria-label="What follows" aria-live="polite">
          {outcome}
        </section>
        {error && !problem?.errors.length && <Wrong>Nothing has changed. {error.message}</Wrong>}
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {confirm}
          </Button>
        </DialogEnd>
      </DialogForm>
    </Dialog>
  );
}
