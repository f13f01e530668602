import { Button } from '@mantine/core';
import type { Holiday } from '@milepost/shared/holiday';
import { shortDay } from '../../ui/day-words';
import css from './holiday-list.module.css';

interface Props {
  holidays: readonly Holiday[];
  mayEdit: boolean;
  onRemove: (holiday: Holiday) => void;
}

/** The holidays, year by year. */
export function HolidayList({ holidays, mayEdit, onRemove }: Props) {
  const years = [...new Set(holidays.map(({ day }) => day.slice(0, 4)))];
  if (!years.length)
    return (
      <p className={css.none}>
        {mayEdit ? 'No holidays yet. Add the first one, or paste a list.' : 'No holidays yet.'}
      </p>
    );
  return years.map((year) => (
    <section key={year} className={css.year} aria-labelledby={`year-${year}`}>
      <h3 id={`year-${year}`}>{year}</h3>
      <ul>
        {holidays
          .filter(({ day }) => day.startsWith(year))
          .map((holiday) => (
            <li key={holiday.day} className={css.line}>
              <time className={css.day} dateTime={holiday.day}>
                {shortDay(holiday.day)}
              </time>
              <span className="grow">{holiday.name}</span>
              {mayEdit && (
                <Button variant="subtle" color="gray" onClick={() => onRemove(holiday)}>
                  Remove
                  <span className="sr">
                    {' '}
                    {holiday.name}, {year}
                  </span>
                </Button>
              )}
            </li>
          ))}
      </ul>
    </section>
  ));
}
