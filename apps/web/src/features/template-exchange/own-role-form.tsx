import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { RoleField } from '../../ui/fields/role-field';
import css from './own-role-form.module.css';

interface Props {
  busy: boolean;
  onMake: (role: string) => void;
}

/** The file's template is here: it may begin one for another role all the same. */
export function OwnRoleForm({ busy, onMake }: Props) {
  const [role, setRole] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!role.trim());
    if (role.trim()) onMake(role.trim());
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <RoleField
        className={css.role ?? ''}
        label="Or make another template of it, for the role"
        value={role}
        onChange={(next) => {
          setRole(next);
          setMissing(false);
        }}
        missing={missing}
      />
      <Button type="submit" variant="default" loading={busy}>
        Make another template
      </Button>
    </form>
  );
}
