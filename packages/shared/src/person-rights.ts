/** What a reader may do with a person of the directory, which everyone signed in may read. */
export interface PersonRights {
  /** Change everything about them, move them, give them another manager. */
  edit: boolean;
  /** Change their time zone and working days. */
  setHours: boolean;
  deactivate: boolean;
  reactivate: boolean;
  /** Make an invitation or a link to a new password. */
  createLink: boolean;
}

/** Admins keep the directory; people say themselves when they work. Nobody deactivates themselves. */
export function personRights(
  reader: { personId: number; isAdmin: boolean },
  person: { id: number; active: boolean },
): PersonRights {
  const own = reader.personId === person.id;
  return {
    edit: reader.isAdmin,
    setHours: reader.isAdmin || own,
    deactivate: reader.isAdmin && person.active && !own,
    reactivate: reader.isAdmin && !person.active,
    createLink: reader.isAdmin && person.active,
  };
}
