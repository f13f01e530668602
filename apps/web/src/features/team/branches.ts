import type { Branch } from '../../ui/branch-select';
import type { TeamBoard, TeamHire } from './team.types';

type Hires = Pick<TeamBoard, 'people' | 'viewerId'> & { hires: readonly Pick<TeamHire, 'line' | 'team'>[] };

/** Every manager below the reader and every team there is; none where all would be the same hires. */
export function branchesOf({ hires, people, viewerId }: Hires): Branch[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const managers = new Map<number, string>();
  const teams = new Map<number, string>();
  for (const { line, team } of hires) {
    const reader = line.indexOf(viewerId);
    for (const id of reader < 0 ? line : line.slice(0, reader)) managers.set(id, names.get(id) ?? 'Somebody who left');
    if (team) teams.set(team.id, team.name);
  }
  const byName = (a: Branch, b: Branch) => a.label.localeCompare(b.label);
  const under = [...managers].map(([id, label]): Branch => ({
    group: 'Branches',
    value: `under ${id}`,
    label,
    look: { under: id, team: undefined },
  }));
  const inTeam = [...teams].map(([id, label]): Branch => ({
    group: 'Teams',
    value: `team ${id}`,
    label,
    look: { team: id, under: undefined },
  }));
  return [...(under.length > 1 ? under.sort(byName) : []), ...(inTeam.length > 1 ? inTeam.sort(byName) : [])];
}
