import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isProblem } from '../../api/problem';
import { TimeZoneField } from '../../ui/fields/time-zone-field';
import { WorkingDaysField } from '../../ui/fields/working-days-field';
import { Wrong } from '../../ui/wrong';
import type { PersonDraft, TeamName } from './people.types';
import { gapsOf } from './person-draft';
import css from './person-form.module.css';
import { PersonPicker } from './person-picker';

interface Props {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
  teams: readonly TeamName[];
  /** What the server said to the last try. */
  error: Error | null;
  busy: boolean;
  saves: string;
  onSubmit: () => void;
  onCancel?: () => void;
}

/** Who somebody is and where they stand. What is wrong stands beside its field; nothing typed is ever lost. */
export function PersonForm({ draft, onChange, teams, error, busy, saves, onSubmit, onCancel }: Props) {
  const [gaps, setGaps] = useState<Record<string, string>>({});
  const problem = isProblem(error) ? error : null;
  const wrong = (field: string) => gaps[field] ?? problem?.on(field);
  const set = (change: Partial<PersonDraft>) => onChange({ ...draft, ...change });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const missing = gapsOf(draft);
    setGaps(missing);
    const [first] = Object.keys(missing);
    if (first === undefined) onSubmit();
    else event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <fieldset className={css.group}>
        <legend>Who</legend>
        <TextInput
          name="name"
          label="Name"
          autoComplete="off"
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={wrong('name')}
        />
        <TextInput
          name="email"
          label="Work email"
          type="email"
          autoComplete="off"
          value={draft.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={wrong('email')}
        />
        <TextInput
          name="title"
          label="Title"
          description="As it stands on their contract. May stay empty."
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          error={wrong('title')}
        />
        <TimeZoneField value={draft.timeZone} onChange={(timeZone) => set({ timeZone })} error={wrong('timeZone')} />
        <WorkingDaysField
          value={draft.workingDays}
          onChange={(workingDays) => set({ workingDays })}
          error={wrong('workingDays')}
        />
      </fieldset>

      <fieldset className={css.group}>
        <legend>Where they stand</legend>
        <Select
          label="Team"
          placeholder="No team"
          data={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={draft.teamId === null ? null : String(draft.teamId)}
          onChange={(id) => set({ teamId: id === null ? null : Number(id) })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear: Team' }}
          nothingFoundMessage="No such team."
          error={wrong('teamId')}
        />
        <PersonPicker
          label="Reports to"
          placeholder="Nobody"
          description="Sees their plan, and signs off their goals."
          value={draft.manager}
          onChange={(manager) => set({ manager })}
          error={wrong('managerId')}
        />
        <PersonPicker
          label="Mentor"
          placeholder="Nobody"
          value={draft.mentor}
          onChange={(mentor) => set({ mentor })}
          error={wrong('mentorId')}
        />
        <Checkbox
          label="Admin"
          description="Adds people, gives plans, reviews templates."
          checked={draft.isAdmin}
          onChange={(event) => set({ isAdmin: event.currentTarget.checked })}
          error={wrong('isAdmin')}
        />
      </fieldset>

      {error && !problem?.errors.length && <Wrong>{error.message}</Wrong>}
      <div className={css.acts}>
        <Button type="submit" loading={busy}>
          {saves}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
