import { describe, expect, it } from '@jest/globals';
import { planSummary } from '../../testing/plan-summary';
import { byNeed, planStanding } from './plan-standing';
import { waitsOnReader } from './waits-on-reader';

const now = '2026-11-20T09:00:00Z';
const ruth = 3;
const signs = { ...planSummary().can, comment: true, signOff: true };
const since = '2026-11-17T09:00:00Z';
const asked = { goalId: 1, text: 'Know every cable', for: 'sign-off' as const, who: null, since };
const stuck = { goalId: 2, text: 'Water the racks', who: ruth, since: '2026-11-16T09:00:00Z' };
const tallied = (rest: object) => ({ ...planSummary().tally, ...rest });

describe('what waits on the reader', () => {
  it('is a sign-off that they may give, and nobody else’s', () => {
    const tally = tallied({ waits: [asked] });
    expect(waitsOnReader(planSummary({ tally, can: signs }), ruth)).toHaveLength(1);
    expect(waitsOnReader(planSummary({ tally }), ruth)).toEqual([]);
  });

  it('is a blocker that names them, once, the oldest thing first', () => {
    const tally = tallied({ waits: [asked, { ...stuck, for: 'blocker' }], blockers: [stuck] });
    const waits = waitsOnReader(planSummary({ tally, can: signs }), ruth);
    expect(waits.map(({ goalId, for: what }) => [goalId, what])).toEqual([
      [2, 'blocker'],
      [1, 'sign-off'],
    ]);
    expect(waitsOnReader(planSummary({ tally }), 99)).toEqual([]);
  });

  it('is both, where a goal that asks for a sign-off is blocked too', () => {
    const tally = tallied({ waits: [asked], blockers: [{ ...stuck, goalId: 1 }] });
    expect(waitsOnReader(planSummary({ tally, can: signs }), ruth).map((wait) => wait.for)).toEqual([
      'blocker',
      'sign-off',
    ]);
  });
});

describe('where a plan stands', () => {
  it('says the reasons to the reader: their own sign-off, or another’s', () => {
    const plan = planSummary({ tally: tallied({ waits: [asked] }) });
    expect(planStanding({ ...plan, can: signs }, ruth, now).reasons).toEqual([
      '“Know every cable” waits on your sign-off since Tuesday',
    ]);
    expect(planStanding(plan, 99, now).reasons).toEqual([
      '“Know every cable” waits on a sign-off by Ruth Okafor since Tuesday',
    ]);
  });

  it('counts days in the hire’s time zone', () => {
    const hire = { ...planSummary().hire, timeZone: 'Pacific/Kiritimati' };
    expect(planStanding(planSummary({ hire }), ruth, '2026-11-20T12:00:00Z').day).toBe(1);
  });

  it('stands in the order of need: late, waiting on me, on pace, not started', () => {
    const late = planSummary({ id: 1, startDate: '2026-10-01' });
    const waiting = planSummary({ id: 2, can: signs, tally: tallied({ waits: [asked] }) });
    const fine = planSummary({ id: 3 });
    const ahead = planSummary({ id: 4, startDate: '2026-12-01' });
    const order = [ahead, fine, waiting, late].map((plan) => planStanding(plan, ruth, now)).sort(byNeed);
    expect(order.map(({ plan }) => plan.id)).toEqual([1, 2, 3, 4]);
  });
});
