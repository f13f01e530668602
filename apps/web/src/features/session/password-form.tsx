import { passwordProblem } from '@milepost/shared/password';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import { send } from '../../api/send';
import { PasswordField } from '../../ui/fields/password-field';
import { toasts } from '../../ui/toasts/toasts';
import { Wrong } from '../../ui/wrong';
import { sessionsQuery } from './account.queries';
import css from './sign-in-form.module.css';

/** Changes my password; the server then ends every other session of mine. */
export function PasswordForm({ email }: { email: string }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: () => send('PUT', '/me/password', { body: { current, next } }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      toasts.say('Your password is changed. Every other place is signed out.');
      return queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
  });
  const problem = isProblem(change.error) ? change.error : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = passwordProblem(next, email);
    setWrong(found);
    if (!found) change.mutate();
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label="The password until now"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={problem?.on('current')}
      />
      <PasswordField
        label="The new one"
        description="At least 10 characters."
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={wrong ?? problem?.on('next')}
      />
      {change.error && !(problem && problem.errors.length > 0) && <Wrong>{change.error.message}</Wrong>}
      <div>
        <Button type="submit" loading={change.isPending} disabled={!current || !next}>
          Change the password
        </Button>
      </div>
    </form>
  );
}
