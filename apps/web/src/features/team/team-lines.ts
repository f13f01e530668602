import { nextCheckIn } from '@milepost/shared/check-in-standing';
import { hireLeft } from '@milepost/shared/hire-left';
import type { PaceStatus } from '@milepost/shared/pace';
import { planStanding } from '@milepost/shared/plan-standing';
import type { HireLine, TeamBoard } from './team.types';
import type { TeamSearch, TeamShow, TeamSort } from './team-search';

/** Derives where every hire of the board stands at a moment. */
export function linesOf({ hires, viewerId, holidays, people }: TeamBoard, now: string): HireLine[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return hires.map((hire) => {
    const standing = planStanding(hire, { viewerId, holidays, names, now });
    const calendar = { workingDays: hire.hire.workingDays, holidays };
    const checkIn =
      hire.closedAt === null ? nextCheckIn(hire.checkIns, standing.phases, calendar, standing.today) : null;
    return { hire, standing, checkIn, manager: names.get(hire.managerId ?? 0) ?? null };
  });
}

export const isOpen = ({ hire }: HireLine): boolean => hire.closedAt === null;

/** Whether the plan goes on although its hire is deactivated: somebody has to close it. */
export const isLeft = (line: HireLine): boolean => isOpen(line) && hireLeft(line.hire);

/** Whether somebody has to look after this plan now. */
export const needsSomebody = (line: HireLine): boolean => {
  const { status } = line.standing.pace;
  return isOpen(line) && (status === 'behind' || status === 'at risk' || isLeft(line));
};

/** Whether something on the plan is the reader's to do. */
export const waitsOnReader = (line: HireLine): boolean =>
  line.standing.waits.length > 0 || (isLeft(line) && line.hire.can.adjust);

const belongs: Record<TeamShow | 'all', (line: HireLine) => boolean> = {
  all: isOpen,
  needs: needsSomebody,
  mine: waitsOnReader,
  paused: (line) => isOpen(line) && line.standing.pace.status === 'paused',
  closed: (line) => !isOpen(line),
};

/** How many hires each filter leaves. */
export const countsOf = (lines: readonly HireLine[]): Record<TeamShow | 'all', number> => ({
  all: lines.filter(belongs.all).length,
  needs: lines.filter(belongs.needs).length,
  mine: lines.filter(belongs.mine).length,
  paused: lines.filter(belongs.paused).length,
  closed: lines.filter(belongs.closed).length,
});

/** The hires that a filter and the typed words leave. */
export function shownLines(lines: readonly HireLine[], { show, search = '' }: TeamSearch): HireLine[] {
  const typed = plain(search).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (!belongs[show ?? 'all'](line)) return false;
    const { hire, role, team } = line.hire;
    const text = plain(`${hire.name} ${role} ${team?.name ?? ''}`);
    return typed.every((word) => text.includes(word));
  });
}

/** Without accents and capitals: whoever types "marin" means Marín. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const rank: Record<PaceStatus, number> = {
  behind: 0,
  'at risk': 1,
  'on pace': 4,
  ahead: 5,
  'not started': 6,
  paused: 7,
  complete: 8,
};
const leftRank = 2;
const waitsRank = 3;

type Compare = (a: HireLine, b: HireLine) => number;

const byName: Compare = (a, b) => a.hire.hire.name.localeCompare(b.hire.hire.name) || a.hire.id - b.hire.id;

/** Behind, at risk, those whose hire left, then those that wait on the reader, then the rest; the furthest behind the line first. */
export const byNeed: Compare = (a, b) => {
  const place = (line: HireLine) => {
    if (isLeft(line)) return leftRank;
    return !needsSomebody(line) && line.standing.waits.length ? waitsRank : rank[line.standing.pace.status];
  };
  return place(a) - place(b) || b.standing.pace.lag - a.standing.pace.lag || byName(a, b);
};

const nextDue = ({ hire, standing: { current, today } }: HireLine) =>
  hire.closedAt === null && current && current.due >= today ? current.due : '9999';

const compare: Record<TeamSort | 'need', Compare> = {
  need: byNeed,
  name: byName,
  day: (a, b) => a.standing.day - b.standing.day || byName(a, b),
  next: (a, b) => nextDue(a).localeCompare(nextDue(b)) || byName(a, b),
  waits: (a, b) => b.standing.waits.length - a.standing.waits.length || byNeed(a, b),
};

export function sortedLines(lines: readonly HireLine[], { sort, down }: TeamSearch): HireLine[] {
  const sorted = [...lines].sort(compare[sort ?? 'need']);
  return down ? sorted.reverse() : sorted;
}

/** The hires of one acting manager. */
export interface TeamGroup {
  /** Null where nobody manages them. */
  manager: { id: number; name: string } | null;
  /** Managers between the reader and this one, the nearest to the reader first. */
  path: string[];
  lines: HireLine[];
  needing: number;
}

/** Gathers hires by acting manager: the reader's own first, then where most need somebody. */
export function groupedLines(lines: readonly HireLine[], { viewerId, people }: TeamBoard): TeamGroup[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: number) => names.get(id) ?? 'Somebody who left';
  const groups = new Map<number | null, HireLine[]>();
  for (const line of lines) {
    const { managerId } = line.hire;
    groups.set(managerId, [...(groups.get(managerId) ?? []), line]);
  }
  const place = ({ manager }: TeamGroup) => (manager?.id === viewerId ? 0 : manager ? 1 : 2);
  return [...groups]
    .map(([id, own]) => ({
      manager: id === null ? null : { id, name: nameOf(id) },
      path: between(own[0]?.hire.line ?? [], viewerId).map(nameOf),
      lines: own,
      needing: own.filter(needsSomebody).length,
    }))
    .sort(
      (a, b) =>
        place(a) - place(b) || b.needing - a.needing || (a.manager?.name ?? '').localeCompare(b.manager?.name ?? ''),
    );
}

/** Who stands between the reader and the acting manager of a line; nobody where the reader is not above. */
const between = (line: readonly number[], viewerId: number): number[] => {
  const reader = line.indexOf(viewerId);
  return reader < 2 ? [] : line.slice(1, reader).reverse();
};

/** Whether rows are gathered by manager: as asked, else once the reader looks upon several managers' hires. */
export function isGrouped(lines: readonly HireLine[], { group }: TeamSearch): boolean {
  if (group) return group === 'manager';
  const overseen = lines.filter(({ hire: { relation } }) => relation.above || relation.teamLead || relation.admin);
  const managers = new Set([...overseen, ...lines.filter(({ hire }) => hire.relation.manager)].map(managerOf));
  return overseen.length > 0 && managers.size > 1;
}

const managerOf = ({ hire: { managerId } }: HireLine) => managerId;
