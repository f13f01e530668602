import { passwordProblem } from '@milepost/shared/password';
import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import { PasswordField } from '../../ui/fields/password-field';
import { Wrong } from '../../ui/wrong';
import css from './sign-in-form.module.css';

interface Props {
  email: string;
  error: Error | null;
  busy: boolean;
  onSubmit: (password: string) => void;
}

/** Chooses a first or a new password. The email goes along unseen, so that a password manager knows whose it is. */
export function NewPasswordForm({ email, error, busy, onSubmit }: Props) {
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const problem = isProblem(error) ? error : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = passwordProblem(password, email);
    setWrong(found);
    if (!found) onSubmit(password);
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        size="sm"
        label="Your new password"
        description="At least 10 characters. A few words in a row are easy to keep in mind."
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={wrong ?? problem?.on('password')}
      />
      {error && !problem?.on('password') && <Wrong>{error.message}</Wrong>}
      <Button size="sm" type="submit" fullWidth loading={busy}>
        Keep it and sign in
      </Button>
    </form>
  );
}
