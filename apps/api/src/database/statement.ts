/** SQL that is prepared once per connection under its name; the name is unique in the app. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, string>();

/** Names a statement. Throws when two different texts claim one name: Postgres would refuse it only at run time. */
export function statement(name: string, text: string): Statement {
  const before = known.get(name);
  if (before !== undefined && before !== text) throw new Error(`Two statements are named "${name}".`);
  known.set(name, text);
  return { name, text };
}
