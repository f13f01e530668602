import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextLink } from '../../ui/text-link';
import { toasts } from '../../ui/toasts/toasts';
import css from './team-list.module.css';
import { type LeadPicker, TeamForm } from './team-form';
import { useAddTeam, useEditTeam, useRemoveTeam } from './teams.queries';
import type { Team } from './teams.types';

interface Props {
  team: Team;
  leadPicker: LeadPicker;
}

/** One team: who leads it and how many are in it. An admin renames, hands over and removes it here. */
export function TeamRow({ team, leadPicker }: Props) {
  const [editing, setEditing] = useState(false);
  const edit = useEditTeam();
  const add = useAddTeam();
  const remove = useRemoveTeam();

  if (editing) {
    return (
      <li className={css.row}>
        <TeamForm
          start={team}
          leadPicker={leadPicker}
          error={edit.error}
          busy={edit.isPending}
          saves="Save"
          filled
          onSubmit={(draft) => edit.mutate({ team, draft }, { onSuccess: () => setEditing(false) })}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }

  const removeIt = () =>
    remove.mutate(team, {
      // The team was empty, so adding it again brings all of it back.
      onSuccess: () => toasts.say(`${team.name} is removed.`, () => add.mutate(team)),
    });

  return (
    <li className={css.row}>
      <div className={css.line}>
        <div className="grow">
          <span className={css.name}>{team.name}</span>
          <span className={css.second}>
            {team.lead ? `Led by ${team.lead.name}` : 'Nobody leads it'}
            {', '}
            {team.members === 0 ? (
              'empty'
            ) : (
              <TextLink to="/people" search={{ team: team.id }} inherit underline="always">
                {team.members === 1 ? '1 person' : `${team.members} people`}
              </TextLink>
            )}
          </span>
        </div>
        {team.can.remove && (
          <Button variant="subtle" color="gray" loading={remove.isPending} onClick={removeIt}>
            Remove<span className="sr"> {team.name}</span>
          </Button>
        )}
        {team.can.edit && (
          <Button variant="subtle" onClick={() => setEditing(true)}>
            Edit<span className="sr"> {team.name}</span>
          </Button>
        )}
      </div>
      {remove.error && (
        <p role="alert" className={css.wrong}>
          {remove.error.message}
        </p>
      )}
    </li>
  );
}
