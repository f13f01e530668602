import { addDays, type IsoDate } from '../calendar.js';
import type { PaceInput } from '../pace.js';
import { schedule, type Pause } from '../schedule.js';
import type { PhaseTally, Tally } from '../tally.js';
import type { PhaseKey } from '../template.js';

/** A Monday. */
export const start: IsoDate = '2026-11-02';
export const day = (n: number): IsoDate => addDays(start, n);

type Given = Partial<Pick<Tally, 'waits' | 'blockers'>> & { pauses?: Pause[]; holidays?: IsoDate[] };

/** What pace is derived from, for a plan with these goals a phase; what is not told is open and not begun. */
export function aPaceInput(
  goals: Partial<Record<PhaseKey, Partial<PhaseTally>>>,
  { pauses = [], waits = [], blockers = [], holidays }: Given = {},
  today: IsoDate = day(0),
): PaceInput {
  const phases = Object.entries(goals).map(([key, given = {}]): PhaseTally => {
    const { required = 0, actual = 0 } = given;
    return { key: key as PhaseKey, required, actual, open: Math.ceil(required - actual), waiting: 0, ...given };
  });
  return {
    startDate: start,
    phases: schedule({ startDate: start, phases, pauses }, today),
    pauses,
    tally: { phases, waits, blockers },
    calendar: { workingDays: [1, 2, 3, 4, 5], timeZone: 'Europe/Berlin', holidays },
  };
}
