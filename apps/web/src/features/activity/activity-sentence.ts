import type { ActivityVerb } from '@milepost/shared/activity';
import { isDate } from '@milepost/shared/calendar';
import { shortDay } from '../../ui/day-words';
import type { ActivityEntry } from './activity.queries';
import { checkInSentence } from './check-in-sentence';
import { datesSentence } from './dates-sentence';
import { readinessSentence } from './readiness-sentence';
import { termsSentence } from './terms-sentence';

/** What was done, after the name of who did it; "$" is the goal. */
const done: Partial<Record<ActivityVerb, string>> = {
  'plan-started': 'started this plan',
  'goal-ticked': 'ticked $',
  'goal-unticked': 'took back the tick on $',
  'goal-named': 'named something else: $',
  'comment-added': 'commented on $',
  'comment-removed': 'removed a comment from $',
  'sign-off-asked': 'asked for sign-off on $',
  'sign-off-withdrawn': 'took back the request on $',
  'signed-off': 'signed off $',
  'sign-off-undone': 'took back the sign-off on $',
  returned: 'returned $',
  'blocker-raised': 'said that $ is blocked',
  'blocker-cleared': 'cleared what blocked $',
  'blocker-reopened': 'said that $ is blocked again',
  'mentor-sign-off-allowed': 'let the mentor sign off',
  'mentor-sign-off-ended': 'ended the mentor’s sign-off',
};

/** "Noor ticked “…”": who did what to which goal, in three parts so that the goal can be a link; "" where there is none. */
export function activitySentence(
  entry: ActivityEntry,
  readerId: number,
): [before: string, goal: string, after: string] {
  const { actor, goal, verb } = entry;
  const who = actor ? (actor.id === readerId ? 'You' : actor.name) : 'Milepost';
  const dates = datesSentence(entry) ?? checkInSentence(entry) ?? readinessSentence(entry);
  if (dates) return [`${who} ${dates}`, '', ''];
  const [deed, more] = termsSentence(entry) ?? [undefined, said(entry)];
  const [before = '', after] = `${who} ${deed ?? detailed(entry) ?? done[verb] ?? verb.replaceAll('-', ' ')}`.split(
    '$',
  );
  if (after === undefined) return [before, '', deed ? more : ''];
  return [before, goal?.text ? `“${innerQuotes(goal.text)}”` : 'a goal', `${after}${more}`];
}

/** The deeds whose words depend on what was counted, attached or planned. */
function detailed({ verb, detail: { change, n, on, kind } }: ActivityEntry): string | undefined {
  if (verb === 'count-changed' && typeof change === 'number') {
    const now = typeof n === 'number' ? `, ${n} now` : '';
    return (change > 0 ? `counted ${change} more on $` : `counted ${-change} less on $`) + now;
  }
  if (verb === 'count-changed') return 'counted on $';
  if (verb === 'day-planned') return isDate(on) ? `planned $ for ${shortDay(on)}` : 'took the planned day off $';
  const what = kind === 'link' || kind === 'note' ? `a ${kind}` : 'evidence';
  if (verb === 'evidence-added') return `attached ${what} to $`;
  if (verb === 'evidence-removed') return `removed ${what} from $`;
  return undefined;
}

/** What they said about it. */
function said({ verb, detail: { reason, text } }: ActivityEntry): string {
  if (verb === 'returned' && typeof reason === 'string') return `: “${reason}”`;
  if ((verb === 'blocker-raised' || verb === 'blocker-reopened') && typeof text === 'string') return `: ${text}`;
  return '';
}

/** Quotes inside a quote. */
const innerQuotes = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
