import { passwordProblem } from '@milepost/shared/password';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useContext, useState } from 'react';
import { isProblem } from '../../api/problem';
import { PasswordField } from '../../ui/fields/password-field';
import { TimeZoneField } from '../../ui/fields/time-zone-field';
import { TimeZoneContext } from '../../ui/today';
import { Wrong } from '../../ui/wrong';
import css from './setup-form.module.css';

/** Who the first admin is. */
export interface FirstAdmin {
  name: string;
  email: string;
  password: string;
  timeZone: string;
}

interface Props {
  error: Error | null;
  busy: boolean;
  onSubmit: (admin: FirstAdmin) => void;
}

/** The first admin says who they are. What is wrong stands beside its field. */
export function SetupForm({ error, busy, onSubmit }: Props) {
  // the browser's, as for everybody who is not signed in
  const timeZone = useContext(TimeZoneContext);
  const [admin, setAdmin] = useState<FirstAdmin>({ name: '', email: '', password: '', timeZone });
  const [gaps, setGaps] = useState<Partial<FirstAdmin>>({});
  const problem = isProblem(error) ? error : null;
  const wrong = (field: keyof FirstAdmin) => gaps[field] ?? problem?.on(field);
  const set = (change: Partial<FirstAdmin>) => {
    setAdmin({ ...admin, ...change });
    setGaps({});
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const whole = { ...admin, name: admin.name.trim(), email: admin.email.trim() };
    const found = gapsOf(whole);
    setGaps(found);
    const [first] = Object.keys(found);
    if (first === undefined) onSubmit(whole);
    else event.currentTarget.querySelector<HTMLElement>(`[autocomplete="${autoComplete[first]}"]`)?.focus();
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <TextInput
        size="sm"
        label="Your name"
        autoComplete="name"
        value={admin.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={wrong('name')}
      />
      <TextInput
        size="sm"
        label="Work email"
        description="You sign in with it."
        type="email"
        autoComplete="username"
        value={admin.email}
        onChange={(event) => set({ email: event.currentTarget.value })}
        error={wrong('email')}
      />
      <PasswordField
        size="sm"
        label="Password"
        description="At least 10 characters. A few words in a row are easy to keep in mind."
        autoComplete="new-password"
        value={admin.password}
        onChange={(password) => set({ password })}
        error={wrong('password')}
      />
      <TimeZoneField
        size="sm"
        value={admin.timeZone}
        onChange={(zone) => set({ timeZone: zone })}
        description="Decides which day it is for you."
        error={wrong('timeZone')}
      />
      {error && !problem?.errors.length && <Wrong>{error.message}</Wrong>}
      <Button size="sm" type="submit" fullWidth loading={busy}>
        Become the first admin
      </Button>
    </form>
  );
}

const autoComplete: Record<string, string> = { name: 'name', email: 'username', password: 'new-password' };

/** What is missing or will not do, by field. */
function gapsOf({ name, email, password }: FirstAdmin): Partial<FirstAdmin> {
  const weak = passwordProblem(password, email);
  return {
    ...(name ? {} : { name: 'Write your name.' }),
    ...(/^\S+@\S+$/.test(email) ? {} : { email: 'Write your work email, with an @.' }),
    ...(weak ? { password: weak } : {}),
  };
}
