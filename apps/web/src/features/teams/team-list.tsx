import type { LeadPicker } from './team-form';
import css from './team-list.module.css';
import { TeamRow } from './team-row';
import type { Team } from './teams.types';

interface Props {
  teams: readonly Team[];
  mayAdd: boolean;
  leadPicker: LeadPicker;
}

/** Every team by name. */
export function TeamList({ teams, mayAdd, leadPicker }: Props) {
  if (teams.length === 0) {
    return (
      <p className={css.empty}>
        No teams yet. {mayAdd ? 'Add one, then choose it on the pages of those who are in it.' : 'An admin adds them.'}
      </p>
    );
  }
  return (
    <ul className={css.list}>
      {teams.map((team) => (
        <TeamRow key={team.id} team={team} leadPicker={leadPicker} />
      ))}
    </ul>
  );
}
