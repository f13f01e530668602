import { dateIn } from '@milepost/shared/calendar';
import type { RatingSide, SkillRating } from '@milepost/shared/readiness-facts';
import type { ReadinessView } from '../../api/readiness-cache';
import { shortDay } from '../../ui/day-words';
import { Instant } from '../../ui/instant';
import { SkillSteps } from '../../ui/pictures/skill-steps';
import { useNow } from '../../ui/use-now';
import css from './skill-detail.module.css';
import { levelWord, nameOf } from './skill-words';

/** How a skill was rated over time, from both sides: as steps, and as the list they stand for. */
export function SkillHistory({
  name,
  history,
  view,
}: {
  name: string;
  history: readonly SkillRating[];
  view: ReadinessView;
}) {
  const now = useNow();
  const [first] = history;
  if (!first) return <p className="small faint">Nobody has rated it yet.</p>;
  const { timeZone } = view.hire;
  const today = dateIn(timeZone, now);
  const of = (side: RatingSide) => history.filter((one) => one.side === side);
  const last = history.at(-1)!;
  const end = last.at > now ? last.at : now;
  const isLong = dateIn(timeZone, first.at) < dateIn(timeZone, last.at);
  return (
    <>
      {isLong && (
        <SkillSteps
          manager={of('manager')}
          own={of('hire')}
          from={{ at: first.at, label: shortDay(dateIn(timeZone, first.at), today) }}
          to={{ at: end, label: 'today' }}
          summary={`${name} over time: ${levelWord(first.level)} first, ${levelWord(last.level)} last, ${history.length} ratings`}
        />
      )}
      <ol className={css.history} aria-label={`Ratings of ${name}`}>
        {history.toReversed().map(({ id, side, level, note, by, at }) => (
          <li key={id}>
            <b>{levelWord(level)}</b>, {side === 'hire' ? 'own view of ' : 'by '}
            {by === view.viewer.id ? 'you' : nameOf(by, view)}, <Instant at={at} />
            {note && <p className={css.note}>{note}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
