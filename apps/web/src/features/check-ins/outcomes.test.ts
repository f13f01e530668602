import { monthAndYear } from '../../ui/day-words';
import { describe, expect, it } from '@jest/globals';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import { aCheckInLine } from '@milepost/shared/testing/a-check-in-line';
import { checkInList, listedPlan } from '../../testing/check-ins';
import { rowsOf } from './check-in-rows';
import { isOverseen, outcomesOf, outcomesWords, sumOf } from './outcomes';

const today = '2026-11-20';
const core = { id: 5, name: 'Core' };
const above = { above: true };
let id = 0;
const closed = (closedAt: string, outcome: CheckInOutcome) =>
  aCheckInLine({ id: ++id, openedAt: closedAt, closedAt, acknowledgedAt: closedAt, outcome });
const rows = (...plans: ReturnType<typeof listedPlan>[]) => rowsOf(checkInList(plans), `${today}T12:00:00Z`);

describe('outcomes by team', () => {
  const seen = rows(
    listedPlan({ team: null, relation: above, checkIns: [closed('2026-11-03T09:00:00Z', 'concerns')] }),
    listedPlan({
      team: core,
      relation: above,
      checkIns: [closed('2026-11-02T09:00:00Z', 'on-track'), closed('2026-11-02T09:00:00Z', 'extended')],
    }),
    listedPlan({ team: core, relation: above, checkIns: [closed('2026-09-30T23:30:00Z', 'on-track')] }),
  );

  it('are gathered by team in the order of their names, those without one last', () => {
    const teams = outcomesOf(seen, today);
    expect(teams.map(({ name, counts }) => [name, outcomesWords(counts)])).toEqual([
      ['Core', '2 on track, 1 extended'],
      ['Without a team', '1 with concerns'],
    ]);
  });

  it('stand in the month they were closed in by the hire’s calendar', () => {
    const [team] = outcomesOf(seen, today);
    const busy = team!.months.filter(({ counts }) => sumOf(counts) > 0);
    expect(busy.map(({ month, counts }) => [month, sumOf(counts)])).toEqual([
      ['2026-10', 1],
      ['2026-11', 2],
    ]);
  });

  it('cover six months, and twelve at most', () => {
    const months = (closedAt: string) =>
      outcomesOf(rows(listedPlan({ relation: above, checkIns: [closed(closedAt, 'on-track')] })), today)[0]?.months.map(
        ({ month }) => month,
      );
    expect(months('2026-11-02T09:00:00Z')).toEqual(['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11']);
    expect(months('2026-01-12T09:00:00Z')?.slice(0, 2)).toEqual(['2026-01', '2026-02']);
    expect(months('2025-12-12T09:00:00Z')).toHaveLength(12);
    expect(months('2025-11-12T09:00:00Z')).toBeUndefined();
    expect(outcomesOf([], today)).toEqual([]);
  });

  it('are for those above the manager and the team’s lead', () => {
    const line = closed('2026-11-02T09:00:00Z', 'on-track');
    const overseen = (relation: object, outcome = line.outcome) =>
      rows(listedPlan({ relation, checkIns: [{ ...line, outcome }] })).some(isOverseen);
    expect([overseen(above), overseen({ teamLead: true })]).toEqual([true, true]);
    expect([overseen({ manager: true }), overseen({ hire: true }), overseen({ admin: true }, null)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('names its months', () => {
    expect(monthAndYear('2026-02')).toBe('Feb 2026');
  });
});
