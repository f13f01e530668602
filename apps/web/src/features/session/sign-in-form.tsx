import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import { PasswordField } from '../../ui/fields/password-field';
import { Wrong } from '../../ui/wrong';
import css from './sign-in-form.module.css';
import { useCountdown, waitWords } from './use-countdown';

export interface Credentials {
  email: string;
  password: string;
}

interface Props {
  error: Error | null;
  busy: boolean;
  onSubmit: (credentials: Credentials) => void;
}

/** Email and password. What is wrong stands beside its field, a wait is counted down in words. */
export function SignInForm({ error, busy, onSubmit }: Props) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<Partial<Credentials>>({});
  const problem = isProblem(error) ? error : null;
  const left = useCountdown(problem, problem?.retryAfter ?? 0);
  const waiting = problem?.status === 429 && left > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const gaps: Partial<Credentials> = {
      ...(email.trim() ? {} : { email: 'Write your work email.' }),
      ...(password ? {} : { password: 'Write your password.' }),
    };
    setMissing(gaps);
    if (Object.keys(gaps).length === 0) onSubmit({ email: email.trim(), password });
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <TextInput
        size="sm"
        label="Work email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={missing.email ?? problem?.on('email')}
      />
      <PasswordField
        size="sm"
        label="Password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={missing.password ?? problem?.on('password')}
      />
      {error && !(problem && problem.errors.length > 0) && (problem?.status !== 429 || waiting) && (
        <Wrong>{waiting ? `Too many attempts. Try again in ${waitWords(left)}.` : error.message}</Wrong>
      )}
      <Button size="sm" type="submit" fullWidth loading={busy} disabled={waiting}>
        Sign in
      </Button>
      <p className="small dim">Forgot your password? An admin can make you a reset link.</p>
    </form>
  );
}
