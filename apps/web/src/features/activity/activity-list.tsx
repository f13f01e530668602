import { dateIn, type IsoDate } from '@milepost/shared/calendar';
import { type ReactNode, useContext } from 'react';
import { dayWords, exactDay } from '../../ui/day-words';
import { capital } from '../../ui/plan-words';
import { TimeZoneContext, useToday } from '../../ui/today';
import css from './activity-list.module.css';
import { activitySentence } from './activity-sentence';
import type { ActivityEntry } from './activity.queries';

interface Props {
  entries: readonly ActivityEntry[];
  readerId: number;
  /** The goal's text, as the way to the goal. */
  goalLink: (goalId: number, text: string) => ReactNode;
}

/** What happened, day by day in the reader's time zone, the newest first. */
export function ActivityList({ entries, readerId, goalLink }: Props) {
  const today = useToday();
  const timeZone = useContext(TimeZoneContext);
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return byDay(entries, timeZone).map(({ day, entries: ofDay }) => (
    <section key={day} className={css.day}>
      <h2 title={exactDay(day)}>{capital(dayWords(day, today))}</h2>
      <ol>
        {ofDay.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at} className="num">
              {clock.format(Date.parse(entry.at))}
            </time>
            <Sentence
              parts={activitySentence(entry, readerId)}
              link={(text) => (entry.goal ? goalLink(entry.goal.id, text) : text)}
            />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Sentence({
  parts: [before, goal, after],
  link,
}: {
  parts: [string, string, string];
  link: (text: string) => ReactNode;
}) {
  return (
    <span>
      {before}
      {goal && link(goal)}
      {after}
    </span>
  );
}

function byDay(entries: readonly ActivityEntry[], timeZone: string): { day: IsoDate; entries: ActivityEntry[] }[] {
  const days: { day: IsoDate; entries: ActivityEntry[] }[] = [];
  for (const entry of entries) {
    const day = dateIn(timeZone, entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
