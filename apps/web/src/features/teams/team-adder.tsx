import { Button } from '@mantine/core';
import { useState } from 'react';
import { toasts } from '../../ui/toasts/toasts';
import { type LeadPicker, TeamForm } from './team-form';
import { useAddTeam } from './teams.queries';

/** A button that opens into the form for one more team. */
export function TeamAdder({ leadPicker }: { leadPicker: LeadPicker }) {
  const [open, setOpen] = useState(false);
  const add = useAddTeam();
  if (!open) return <Button onClick={() => setOpen(true)}>Add a team</Button>;
  return (
    <TeamForm
      start={{ name: '', lead: null }}
      leadPicker={leadPicker}
      error={add.error}
      busy={add.isPending}
      saves="Add"
      filled
      onSubmit={(draft) =>
        add.mutate(draft, {
          onSuccess: (team) => {
            toasts.say(`${team.name} is added.`);
            setOpen(false);
          },
        })
      }
      onCancel={() => setOpen(false)}
    />
  );
}
