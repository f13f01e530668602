import type { ImportOutcome } from '@milepost/shared/people-import';
import { emailKey } from '@milepost/shared/people-import-cells';
import type { Actor } from '../access/actor.js';
import type { Transaction } from '../database/database.js';
import type { JudgedFile } from './people-import.view.js';
import { newTeams } from '@milepost/shared/people-import';
import { holdTeams, insertPeople, insertTeams, placePeople } from './people-imports.sql.js';

/** What was put into the directory. */
export interface Inserted {
  /** Ids of the people. */
  people: number[];
  teams: { id: number; name: string }[];
  /** Lines whose email somebody else took after they were judged; if there are any, all must be undone. */
  taken: Set<ImportOutcome>;
}

/** Adds the people of a file without problems, their teams and their lines: five statements, however many people. */
export async function insertJudged(tx: Transaction, actor: Actor, file: JudgedFile): Promise<Inserted> {
  const added = file.outcomes.filter(({ outcome }) => outcome === 'added');
  const made = await tx.query<{ id: string; name: string }>(insertTeams, [
    actor.personId,
    newTeams(file.outcomes, file.teams),
  ]);
  const names = [...new Set(added.flatMap(({ person }) => person.team ?? []))];
  const teams = await tx.query<{ id: string; name: string }>(holdTeams, [names]);
  const teamIds = new Map(teams.map(({ id, name }) => [name, Number(id)]));

  const rows = added.map(({ person: { manager: _, mentor: __, team, ...person } }) => ({
    ...person,
    teamId: team === null ? null : teamIds.get(team),
  }));
  const people = await tx.query<{ id: string; email: string }>(insertPeople, [actor.personId, JSON.stringify(rows)]);

  const ids = new Map([...file.directory].map(([email, { id }]) => [email, id]));
  for (const { id, email } of people) ids.set(emailKey(email), Number(id));
  const idOf = (email: string | null): number | null => (email === null ? null : (ids.get(email) ?? null));
  const places = added
    .filter(({ person }) => person.manager !== null || person.mentor !== null)
    .map(({ person: { email, manager, mentor } }) => ({
      id: idOf(emailKey(email)),
      managerId: idOf(manager),
      mentorId: idOf(mentor),
    }));
  if (places.length > 0) await tx.query(placePeople, [JSON.stringify(places)]);

  return {
    people: people.map(({ id }) => Number(id)),
    teams: made.map(({ id, name }) => ({ id: Number(id), name })),
    taken: new Set(added.filter(({ person }) => !ids.has(emailKey(person.email)))),
  };
}
