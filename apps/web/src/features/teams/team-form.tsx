import type { PersonName } from '@milepost/shared/person';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { isProblem } from '../../api/problem';
import css from './team-form.module.css';
import type { Team, TeamDraft } from './teams.types';

/** How the page lets one choose a lead. */
export type LeadPicker = (field: {
  value: PersonName | null;
  onChange: (lead: PersonName | null) => void;
  error: string | undefined;
}) => ReactNode;

interface Props {
  start: TeamDraft;
  leadPicker: LeadPicker;
  error: Error | null;
  busy: boolean;
  saves: string;
  filled?: boolean;
  onSubmit: (draft: TeamDraft) => void;
  onCancel: () => void;
}

/** A team's name and its lead, on one line where there is room. */
export function TeamForm({ start, leadPicker, error, busy, saves, filled, onSubmit, onCancel }: Props) {
  const [draft, setDraft] = useState(start);
  const [missing, setMissing] = useState<string>();
  const problem = isProblem(error) ? error : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const gap = draft.name.trim() ? undefined : 'Write its name.';
    setMissing(gap);
    if (!gap) onSubmit(draft);
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <TextInput
        label="Name"
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        error={missing ?? problem?.on('name')}
        data-autofocus
        autoFocus
      />
      {leadPicker({
        value: draft.lead,
        onChange: (lead) => setDraft({ ...draft, lead }),
        error: problem?.on('leadId'),
      })}
      <div className={css.acts}>
        <Button type="submit" variant={filled ? 'filled' : 'default'} loading={busy}>
          {saves}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {error && !problem?.errors.length && (
        <p role="alert" className={css.wrong}>
          {isProblem(error, 'changed-meanwhile') ? changedWords(error.view as Team) : error.message}
        </p>
      )}
    </form>
  );
}

/** What somebody else made of the team meanwhile; what was typed stays in the form. */
const changedWords = ({ name, lead }: Team) =>
  `Somebody changed this team meanwhile: it is “${name}”, led by ${lead?.name ?? 'nobody'}. Save again to keep yours.`;
