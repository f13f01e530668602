import type { ActivityVerb } from '@milepost/shared/activity';
import { isDate } from '@milepost/shared/calendar';
import { shortDay } from '../../ui/day-words';
import type { ActivityEntry } from './activity.queries';

/** What was done, after the name of who did it; "$" is the goal. */
const done: Partial<Record<ActivityVerb, string>> = {
  'plan-started': 'started this plan',
  'goal-ticked': 'ticked $',
  'goal-unticked': 'took back the tick on $',
  'count-changed': 'counted on $',
  'goal-named': 'named an option $',
  'day-planned': 'planned a day for $',
  'evidence-added': 'attached evidence to $',
  'evidence-removed': 'removed evidence from $',
  'comment-added': 'commented on $',
  'comment-removed': 'removed a comment from $',
  'sign-off-asked': 'asked for sign-off on $',
  'sign-off-withdrawn': 'took back the request on $',
  'signed-off': 'signed off $',
  'sign-off-undone': 'opened $ again',
  returned: 'returned $',
  'blocker-raised': 'said that $ is blocked',
  'blocker-cleared': 'cleared what blocked $',
  'blocker-reopened': 'said that $ is blocked again',
  'mentor-sign-off-allowed': 'let the mentor sign off',
  'mentor-sign-off-ended': 'ended the mentor’s sign-off',
};

/** "Noor ticked “…”": who did what to which goal, with the words or numbers that went with it. */
export function activitySentence(entry: ActivityEntry, readerId: number): string {
  const { actor, goal, verb } = entry;
  const who = actor ? (actor.id === readerId ? 'You' : actor.name) : 'Milepost';
  const what = (done[verb] ?? verb.replaceAll('-', ' ')).replace('$', () => (goal?.text ? `“${goal.text}”` : 'a goal'));
  return `${who} ${what}${added(entry)}`;
}

function added({ verb, detail: { change, n, on, reason, text, kind } }: ActivityEntry): string {
  if (verb === 'count-changed' && typeof change === 'number') {
    const step = `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
    return typeof n === 'number' ? `: ${step}, now ${n}` : `: ${step}`;
  }
  if (verb === 'day-planned') return isDate(on) ? `: ${shortDay(on)}` : ': no day';
  if (verb === 'returned' && typeof reason === 'string') return `: “${reason}”`;
  if ((verb === 'blocker-raised' || verb === 'blocker-reopened') && typeof text === 'string') return `: ${text}`;
  if (verb.startsWith('evidence') && (kind === 'link' || kind === 'note')) return `: a ${kind}`;
  return '';
}
