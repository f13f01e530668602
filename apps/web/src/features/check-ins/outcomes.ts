import { dateIn, type IsoDate } from '@milepost/shared/calendar';
import { checkInOutcomes, type CheckInOutcome } from '@milepost/shared/check-in';
import { outcomeWords } from '@milepost/shared/check-in-words';
import type { CheckInRow } from './check-ins.types';

/** How many check-ins ended in which way. */
export type OutcomeCounts = Record<CheckInOutcome, number>;

/** How the check-ins of a team ended, month by month. */
export interface TeamOutcomes {
  /** Null for hires without a team. */
  id: number | null;
  name: string;
  months: { month: string; counts: OutcomeCounts }[];
  counts: OutcomeCounts;
}

const most = 12;
const fewest = 6;
const nothing = (): OutcomeCounts => ({ 'on-track': 0, extended: 0, 'needs-support': 0, concerns: 0 });

/** In the order they are drawn and named: as hoped first. */
export const outcomeOrder = [
  'on-track',
  'extended',
  'needs-support',
  'concerns',
] as const satisfies readonly CheckInOutcome[];

/** What somebody above looks upon: the closed check-ins of those below them, whose outcome they may read. */
export const isOverseen = ({ plan: { relation }, line }: CheckInRow): boolean =>
  line.outcome !== null && (relation.above || relation.teamLead);

/**
 * How check-ins ended by team, over the last months up to today's; teams by name, those without one last. A check-in belongs
 * to the month in which it was closed, by the hire's calendar.
 */
export function outcomesOf(rows: readonly CheckInRow[], today: IsoDate): TeamOutcomes[] {
  const closed = rows.flatMap(({ plan, line }) =>
    line.outcome && line.closedAt
      ? [{ plan, outcome: line.outcome, month: dateIn(plan.hire.timeZone, line.closedAt).slice(0, 7) }]
      : [],
  );
  const first = closed.map(({ month }) => month).sort()[0];
  if (!first) return [];
  const months = monthsFrom(first, today);
  const teams = new Map<number | null, TeamOutcomes>();
  for (const { plan, outcome, month } of closed) {
    const id = plan.team?.id ?? null;
    const team = teams.get(id) ?? {
      id,
      name: plan.team?.name ?? 'Without a team',
      months: months.map((one) => ({ month: one, counts: nothing() })),
      counts: nothing(),
    };
    teams.set(id, team);
    const place = team.months.find((one) => one.month === month);
    if (!place) continue;
    place.counts[outcome] += 1;
    team.counts[outcome] += 1;
  }
  return [...teams.values()]
    .filter(({ counts }) => sumOf(counts) > 0)
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || a.name.localeCompare(b.name));
}

/** From the month of the first one to today's, at least six and at most twelve. */
function monthsFrom(first: string, today: IsoDate): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const last = Array.from({ length: most }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  return last.filter((one, back) => back < fewest || one >= first).reverse();
}

export const sumOf = (counts: OutcomeCounts): number => checkInOutcomes.reduce((sum, one) => sum + counts[one], 0);

/** "9 on track, 2 extended, 1 needs support" */
export const outcomesWords = (counts: OutcomeCounts): string =>
  outcomeOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${endedWords(outcome, counts[outcome])}`)
    .join(', ');

function endedWords(outcome: CheckInOutcome, n: number): string {
  if (outcome === 'concerns') return 'with concerns';
  return outcome === 'needs-support' && n > 1 ? 'need support' : outcomeWords[outcome].toLowerCase();
}
