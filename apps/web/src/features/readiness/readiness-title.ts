import { isPaused } from '@milepost/shared/schedule';
import type { ReadinessView } from '../../api/readiness-cache';
import { exactDay } from '../../ui/day-words';
import { dayWordsOf } from './candidates/candidate-words';
import type { Standing } from './standing';

/** "Mei Tanaka meets 4 of 6 required criteria": the answer that the page is opened for. */
export function readinessTitle({ hire, viewer, asOf }: ReadinessView, { required, ready }: Standing): string {
  const who = viewer.hire ? 'You' : hire.name;
  const one = viewer.hire && !asOf ? 'meet' : asOf ? 'met' : 'meets';
  const on = asOf ? ` on ${exactDay(asOf).replace(/^\w+ /, '')}` : '';
  const criteria = (n: number) => (n === 1 ? 'required criterion' : 'required criteria');
  if (required.of === 0)
    return required.hidden
      ? `What is required is rated where ${viewer.hire ? 'you do' : 'its reader does'} not see it`
      : `Nothing is required of ${viewer.hire ? 'you' : hire.name}${asOf ? on : ' yet'}`;
  if (required.hidden) return `${who} ${one} ${required.met} of the ${required.of} required criteria shown to you${on}`;
  if (ready && required.of > 1) return `${who} ${one} all ${required.of} required criteria${on}`;
  return `${who} ${one} ${required.met} of ${required.of} ${criteria(required.of)}${on}`;
}

/** "day 302", "starts in 4 days": where the plan is. */
export const dayOf = ({ pauses, closedAt }: ReadinessView, { day, today }: Standing): string =>
  dayWordsOf({ day, paused: closedAt === null && isPaused(pauses, today), closedAt });

/** "3 of 18 supporting ones are met." */
export function supportingSentence(
  { supporting: { met, of, hidden }, required }: Standing,
  { asOf }: ReadinessView,
): string {
  const [is, are] = asOf ? ['was', 'were'] : ['is', 'are'];
  const one = `The one supporting criterion ${is} ${met ? '' : 'not '}met.`;
  const many = `${met} of ${of} supporting ones ${met === 1 ? is : are} met.`;
  const shown = of > 1 ? many : of === 1 ? one : '';
  const more = required.hidden + hidden;
  if (more === 0) return shown;
  return `${shown} ${more} more ${more === 1 ? 'is' : 'are'} rated where you do not see it.`.trim();
}
