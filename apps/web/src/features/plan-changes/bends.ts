import { phaseName } from '@milepost/shared/phase';
import { pauseLength } from '@milepost/shared/schedule';
import type { PlanView } from '../../api/plan-cache';
import { dayCount } from '../../ui/day-count';
import { shortDay } from '../../ui/day-words';
import { capital, onDay, type PlanWords } from '../../ui/plan-words';
import { moveStart, takenBack, undoExtension, undoPause } from './dates-requests';

/** One thing that moved a plan's dates, and the way back where the reader has one. */
export interface Bend {
  key: string;
  says: string;
  /** Who made it, when. */
  made: string;
  reason: string;
  pauseId?: number;
  undo?: () => Promise<PlanView>;
}

/** Everything that stands between a plan's first dates and those now, the latest first. */
export function bendsOf(plan: PlanView, words: PlanWords): Bend[] {
  const { today } = words;
  const day = (on: string) => shortDay(on, today);
  const made = ({ by, at }: { by: number; at: string }) => `${capital(words.nameOf(by))}, ${onDay(at, words)}`;
  const may = (undo: () => Promise<PlanView>) => (plan.can.adjust ? { undo } : {});
  const last = plan.startMoves.length - 1;

  const pauses = plan.pauses.map((pause) => {
    const days = pauseLength(pause, today);
    const says = pause.resumesOn
      ? `Paused from ${day(pause.from)} to ${day(pause.resumesOn)}, ${dayCount(days)}`
      : `Paused from ${day(pause.from)} on, ${dayCount(days)} so far`;
    return { ...pause, says, key: `pause-${pause.id}`, pauseId: pause.id, ...may(() => undoPause(plan, pause.id)) };
  });
  const extensions = plan.extensions.map((extension) => ({
    ...extension,
    says: `Extended ${phaseName(extension.phase)} by ${dayCount(extension.days)}`,
    key: `extension-${extension.id}`,
    ...may(() => undoExtension(plan, extension.id)),
  }));
  const starts = plan.startMoves.map((move, i) => ({
    ...move,
    says: `Moved the start from ${day(move.from)} to ${day(move.to)}`,
    key: `start-${i}`,
    ...(i === last ? may(() => moveStart(plan, { startDate: move.from, reason: takenBack })) : {}),
  }));
  return [...pauses, ...extensions, ...starts]
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .map((bend) => ({
      key: bend.key,
      says: bend.says,
      made: made(bend),
      reason: bend.reason,
      ...('pauseId' in bend && { pauseId: bend.pauseId }),
      ...('undo' in bend && bend.undo && { undo: bend.undo }),
    }));
}
