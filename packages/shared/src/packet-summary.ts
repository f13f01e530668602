import { dateIn, type IsoDate } from './calendar.js';
import { dayName } from './day-name.js';
import type { PacketDecision } from './packet.js';
import type { MetOf, Readiness } from './readiness.js';
import type { ReadinessFacts } from './readiness-facts.js';

const countWords = ({ met, of }: MetOf, which: string): string =>
  met === of && of > 1
    ? `All ${of} ${which} criteria are met`
    : `${met} of ${of} ${which} criteri${of === 1 ? 'on is' : 'a are'} met`;

/** So many are named; the rest stands below, under what is still open. */
const named = 4;

function openWords(open: readonly { text: string }[]): string {
  // one more takes no longer than saying so
  const first = open.length > named + 1 ? open.slice(0, named) : open;
  const rest = open.length - first.length;
  return `${first.map(({ text }) => `“${text}”`).join('; ')}${rest ? `; and ${rest} more` : ''}`;
}

/** Where a hire stands in sentences: every part of it, and no single number. */
export function packetSummary(
  facts: ReadinessFacts,
  { required, supporting, ready, readySince, criteria }: Readiness,
  today: IsoDate,
  decision: PacketDecision | null,
): string[] {
  const { hire, role, manager, startDate, people } = facts;
  const dayOf = (at: string) => dayName(dateIn(hire.timeZone, at));
  const open = criteria.filter(({ weight, verdict }) => weight === 'required' && verdict !== 'met');
  const stale = criteria.filter((one) => one.stale).length;
  const began = startDate <= today ? 'has worked as' : 'will work as';
  const since = startDate <= today ? 'since' : 'from';
  return [
    `${hire.name} ${began} ${role} ${since} ${dayName(startDate)}${manager ? `, with ${manager.name} as manager` : ''}.`,
    required.of === 0
      ? 'Nothing is required by the template.'
      : `${countWords(required, 'required')}${ready && readySince ? `, since ${dayOf(readySince)}` : ''}.`,
    ...(supporting.of ? [`${countWords(supporting, 'supporting')}.`] : []),
    ...(open.length ? [`Still open of what is required: ${openWords(open)}.`] : []),
    ...(stale
      ? [`${stale} ${stale === 1 ? 'criterion rests' : 'criteria rest'} on nothing newer than half a year.`]
      : []),
    ...(decision
      ? [
          `${people.find(({ id }) => id === decision.by)?.name ?? facts.lead?.name ?? 'The lead'} decided “${decision.outcome}” on ${dayOf(decision.at)}.`,
        ]
      : ['Nothing was decided yet.']),
  ];
}
