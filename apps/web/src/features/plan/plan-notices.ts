import { hireLeft } from '@milepost/shared/hire-left';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { phaseName } from '@milepost/shared/phase';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { dayWords, shortDay } from '../../ui/day-words';
import type { PlanView } from '../../api/plan-cache';
import { movedWords } from '../../ui/moved-words';
import { capital, type PlanWords } from '../../ui/plan-words';
import { quoted } from '../../ui/quoted';

/** What bent the plan, as far as it matters now: closed, its hire gone, paused, a pause ahead, the milestone under way moved. */
export function planNotices(plan: PlanView, { current, pace }: PlanStandingToday, words: PlanWords): string[] {
  const { today } = words;
  const { closing, pauses } = plan;
  if (plan.closedAt) {
    if (!closing) return [];
    const how = closing.outcome === 'completed' ? 'Completed' : 'Ended early';
    return [`${how}, closed by ${words.nameOf(closing.by)}${why(closing.reason)}. It stays here to be read.`];
  }
  const notices: string[] = [];
  if (hireLeft(plan)) notices.push(leftWords(plan));
  for (const { from, resumesOn, by, reason } of pauses) {
    if (resumesOn !== null && resumesOn <= today) continue;
    const who = `by ${words.nameOf(by)}${why(reason)}.`;
    if (from > today)
      notices.push(
        `A pause is planned from ${shortDay(from, today)}${resumesOn ? ` to ${shortDay(resumesOn, today)}` : ' on'}, ${who}`,
      );
    else
      notices.push(
        `Paused since ${shortDay(from, today)} ${who} ${resumesOn ? `Work resumes ${dayWords(resumesOn, today)}.` : 'When work resumes is not known yet.'}`,
      );
  }
  const moved = current && pace.status !== 'paused' && movedWords(plan, current, words);
  if (moved) notices.push(`${capital(phaseName(current.key))} is ${shortDay(current.due, today)}, ${moved}.`);
  return notices;
}

function leftWords({ hire, can, manager }: PlanView): string {
  const who = can.adjust ? 'You' : (manager?.name ?? 'An admin');
  return `${hire.name} is deactivated, and the plan is still open. ${who} can close it.`;
}

const why = (reason: string): string => (reason ? `: ${quoted(reason)}` : '');

/** While a plan is paused it asks for nothing: the sentence that says so; none is needed once it is closed. Null while it goes on. */
export function restWords(plan: PlanFacts, { pace }: PlanStandingToday, { own, today }: PlanWords): string | null {
  const whom = own ? 'you' : (plan.hire.name.split(' ')[0] ?? plan.hire.name);
  if (plan.closedAt) return '';
  if (pace.status !== 'paused') return null;
  const pause = plan.pauses.find(({ from, resumesOn }) => from <= today && (resumesOn === null || today < resumesOn));
  return `The plan is paused: nothing is asked of ${whom} ${
    pause?.resumesOn ? `until ${shortDay(pause.resumesOn, today)}` : 'until work resumes'
  }, and no day of it counts.`;
}
