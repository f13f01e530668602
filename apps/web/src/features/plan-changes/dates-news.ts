import { phaseName } from '@milepost/shared/phase';
import type { PauseFact } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';
import { dayCount } from '../../ui/day-count';
import { shortDay } from '../../ui/day-words';
import { capital, type PlanWords } from '../../ui/plan-words';

/** What others did to a plan's dates between two looks at it, a sentence each. */
export function datesNews(before: PlanView, now: PlanView, words: PlanWords): string[] {
  if (before.datesVersion === now.datesVersion) return [];
  const who = (id: number) => capital(words.nameOf(id));
  const day = (on: string) => shortDay(on, words.today);
  const span = ({ from, resumesOn }: PauseFact) =>
    resumesOn ? `from ${day(from)} to ${day(resumesOn)}` : `from ${day(from)} on`;
  const added = <T extends { id: number }>(a: readonly T[], b: readonly T[]) =>
    b.filter(({ id }) => !a.some((one) => one.id === id));
  const move = now.startMoves.at(-1);
  return [
    ...(move && before.startDate !== now.startDate
      ? [`${who(move.by)} moved the start from ${day(before.startDate)} to ${day(now.startDate)}.`]
      : []),
    ...added(before.pauses, now.pauses).map((pause) => `${who(pause.by)} paused the plan ${span(pause)}.`),
    ...added(now.pauses, before.pauses).map((pause) => `The pause ${span(pause)} was taken back.`),
    ...now.pauses.flatMap((pause) => {
      const was = before.pauses.find(({ id }) => id === pause.id);
      return was && was.resumesOn !== pause.resumesOn ? [`The pause ${span(was)} now lasts ${span(pause)}.`] : [];
    }),
    ...added(before.extensions, now.extensions).map(
      ({ by, phase, days }) => `${who(by)} extended ${phaseName(phase)} by ${dayCount(days)}.`,
    ),
    ...added(now.extensions, before.extensions).map(
      ({ phase, days }) => `The extension of ${phaseName(phase)} by ${dayCount(days)} was taken back.`,
    ),
    ...(now.closing && !before.closing ? [`${who(now.closing.by)} closed the plan.`] : []),
    ...(before.closing && !now.closing ? ['Somebody opened the plan again.'] : []),
  ];
}
