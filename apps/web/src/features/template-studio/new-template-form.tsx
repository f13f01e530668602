import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import type { View } from '../../api/routes';
import { useCreate } from '../../api/use-create';
import { RoleField } from '../../ui/fields/role-field';
import { Wrong } from '../../ui/wrong';
import css from './new-template-form.module.css';

interface Props {
  /** What it may be a copy of; null for a blank one. */
  templates: readonly { slug: string; role: string; version: number }[] | null;
  onMade: (slug: string) => void;
}

/** A template of one's own, empty or as a copy. Nobody sees it before it is published. */
export function NewTemplateForm({ templates, onMade }: Props) {
  const client = useQueryClient();
  const [role, setRole] = useState('');
  const [from, setFrom] = useState(templates?.[0]?.slug ?? '');
  const [missing, setMissing] = useState(false);
  const create = useCreate<View<'TemplatePlaceView'>>('/templates');
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: create,
    onSuccess: ({ slug }) => {
      void client.invalidateQueries({ queryKey: ['templates'] });
      onMade(slug);
    },
  });
  const origin = templates?.find(({ slug }) => slug === from);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!role.trim());
    if (!role.trim()) return;
    mutate({ role: role.trim(), ...(origin && { copyOf: { slug: origin.slug, version: origin.version } }) });
  };
  const problem = isProblem(error) ? error : null;
  const ofRole = problem?.on('role') ?? problem?.on('slug');
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      {templates && (
        <NativeSelect
          size="xs"
          label="A copy of"
          value={from}
          data={templates.map((one) => ({ value: one.slug, label: one.role }))}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      )}
      <RoleField
        label="Role"
        value={role}
        onChange={(next) => {
          setRole(next);
          setMissing(false);
        }}
        missing={missing}
        error={ofRole}
      />
      {error && !ofRole && <Wrong>Nothing was made. {error.message}</Wrong>}
      <Button type="submit" loading={isPending}>
        Begin the draft
      </Button>
    </form>
  );
}
