import { PersonNameView } from '../people/person.view.js';

/** What the reader may do with a team. */
export class TeamRightsView {
  edit: boolean;

  /** Only a team that nobody belongs to, deactivated people included. */
  remove: boolean;
}

export class TeamView {
  id: number;
  name: string;
  lead: PersonNameView | null;

  /** How many active people belong to it. */
  members: number;

  /** Rises with every change; what If-Match asks for. */
  version: number;

  can: TeamRightsView;
}

export class TeamsRightsView {
  /** Add a team. */
  add: boolean;
}

/** Every team, by name. */
export class TeamsView {
  teams: TeamView[];
  can: TeamsRightsView;
}

export type TeamRow = Omit<TeamView, 'id' | 'can'> & { id: string; empty: boolean };

/** Adds what the reader may do. */
export const teamView = ({ id, empty, ...row }: TeamRow, { isAdmin }: { isAdmin: boolean }): TeamView => ({
  id: Number(id),
  ...row,
  can: { edit: isAdmin, remove: isAdmin && empty },
});
