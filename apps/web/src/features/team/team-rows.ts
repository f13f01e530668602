import type { HireLine, TeamBoard } from './team.types';
import { groupedLines, isGrouped, shownLines, sortedLines, type TeamGroup } from './team-lines';
import { shutOf, type TeamSearch } from './team-search';

/** A row of the table: a manager's heading, or a hire. */
export type TeamRow = { group: TeamGroup; shut: boolean } | { line: HireLine };

/** The rows of the table as one looks at it: hires alone, or below their managers. */
export function rowsOf(board: TeamBoard, lines: readonly HireLine[], search: TeamSearch): TeamRow[] {
  const shown = sortedLines(shownLines(lines, search), search);
  if (!isGrouped(lines, search)) return shown.map((line) => ({ line }));
  const shut = shutOf(search);
  return groupedLines(shown, board).flatMap((group): TeamRow[] => {
    const isShut = shut.includes(group.manager?.id ?? 0);
    return [{ group, shut: isShut }, ...(isShut ? [] : group.lines.map((line) => ({ line })))];
  });
}

/** The folded groups as they stand in the address once this one was folded, or unfolded. */
export function folded(search: TeamSearch, managerId: number): string | undefined {
  const shut = shutOf(search);
  const next = shut.includes(managerId) ? shut.filter((one) => one !== managerId) : [...shut, managerId];
  return next.length ? next.join(',') : undefined;
}
