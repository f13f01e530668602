import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { Dialog } from '../../ui/dialog';
import css from './change-dialog.module.css';

interface Props {
  title: string;
  plan: PlanView;
  /** What is decided. */
  children: ReactNode;
  /** What follows from it, before one confirms. */
  outcome: ReactNode;
  /** What the button says. */
  confirms: string;
  /** The fields that say their problem themselves; any other is said beside the button. */
  fields: readonly string[];
  reason: string;
  onReason: (reason: string) => void;
  reasonMissing: boolean;
  /** What others did since the dialog opened. */
  news: readonly string[];
  error: Error | null;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** One change to a plan: what, why, and what follows. What was typed stays when somebody else was faster. */
export function ChangeDialog(props: Props) {
  const { title, plan, news, error, busy, onClose } = props;
  const reason = useRef<HTMLTextAreaElement>(null);
  const first = plan.hire.name.split(' ')[0];
  useEffect(() => {
    if (props.reasonMissing) reason.current?.focus();
  }, [props.reasonMissing]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onConfirm();
    if (!props.reason.trim()) reason.current?.focus();
  };
  const said = isProblem(error) && error.errors.some(({ field }) => [...props.fields, 'reason'].includes(field));
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={css.form} onSubmit={submit} noValidate>
        {news.length > 0 && (
          <div role="alert" className={css.news}>
            <p>The dates changed while you were here. What you typed is still here; confirm to apply it on top.</p>
            <ul>
              {news.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </div>
        )}
        {props.children}
        <Textarea
          ref={reason}
          label="Why"
          description={`${first}, the mentor, everyone above ${first} and admins read this, and so does whoever follows them.`}
          value={props.reason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
          maxLength={500}
          error={props.reasonMissing ? 'Say why, in a sentence.' : isProblem(error) && error.on('reason')}
          required
          withAsterisk={false}
        />
        <section className={css.outcome} aria-label="What follows" aria-live="polite">
          {props.outcome}
        </section>
        {error && !said && (
          <p role="alert" className={css.wrong}>
            Nothing has changed. {error.message}
          </p>
        )}
        <div className={css.end}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {props.confirms}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
