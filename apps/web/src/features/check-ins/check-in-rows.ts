import { checkInSays } from '@milepost/shared/check-in-says';
import { checkInStandings, type CheckInGroup } from '@milepost/shared/check-in-standing';
import type { CheckInsSearch } from './check-ins-search';
import type { CheckInList, CheckInRow } from './check-ins.types';

/** Derives where every check-in of the list stands at a moment. Those that will never be held are left out. */
export function rowsOf({ plans, viewerId, holidays, people }: CheckInList, now: string): CheckInRow[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: number) => names.get(id) ?? 'Somebody who left';
  return plans.flatMap((plan) => {
    const standings = checkInStandings(plan, plan.checkIns, { holidays, now });
    const holder = plan.managerId === null || plan.managerId === viewerId ? null : nameOf(plan.managerId);
    return plan.checkIns.flatMap((line, i) => {
      const standing = standings[i];
      if (!standing?.group) return [];
      return [{ plan, line, standing, holder, says: checkInSays(line, plan, standing, { viewerId, nameOf }) }];
    });
  });
}

/** Whether it is one of the reader's own plan. */
export const isOwn = ({ plan }: CheckInRow): boolean => plan.relation.hire;

/** The rows that a branch, a team and the typed words leave. */
export function shownRows(rows: readonly CheckInRow[], { under, team, search = '' }: CheckInsSearch): CheckInRow[] {
  const typed = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter(({ plan }) => {
    if (under !== undefined && !plan.line.includes(under)) return false;
    if (team !== undefined && plan.team?.id !== team) return false;
    const text = plain(`${plan.hire.name} ${plan.team?.name ?? ''}`);
    return typed.every((word) => text.includes(word));
  });
}

/** Without accents and capitals: whoever types "marin" means Marín. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A part of the page: check-ins to which the same has to happen. */
export interface CheckInSection {
  group: CheckInGroup;
  title: string;
  rows: CheckInRow[];
}

const titles: readonly [CheckInGroup, string][] = [
  ['overdue', 'Overdue'],
  ['week', 'This week'],
  ['preparing', 'Being prepared'],
  ['acknowledging', 'Waiting for acknowledgement'],
  ['planned', 'In the next 30 days'],
  ['held', 'Held lately'],
  ['skipped', 'Skipped lately'],
];

/** The parts of the page that hold something, the most urgent first; within each what came or comes first. */
export const sectionsOf = (rows: readonly CheckInRow[]): CheckInSection[] =>
  titles.flatMap(([group, title]) => {
    const own = rows.filter(({ standing }) => standing.group === group);
    const late = group === 'held' || group === 'skipped';
    return own.length ? [{ group, title, rows: own.sort(late ? latestFirst : soonestFirst) }] : [];
  });

/** Check-ins in the order of their days, those without one last. */
export function soonestFirst(a: CheckInRow, b: CheckInRow): number {
  const day = ({ standing }: CheckInRow) => standing.day ?? '9999';
  return day(a).localeCompare(day(b)) || a.plan.hire.name.localeCompare(b.plan.hire.name) || a.line.id - b.line.id;
}

function latestFirst(a: CheckInRow, b: CheckInRow): number {
  const end = ({ line }: CheckInRow) => line.closedAt ?? line.skippedAt ?? '';
  return end(b).localeCompare(end(a)) || a.line.id - b.line.id;
}
