import { dateIn } from '@milepost/shared/calendar';
import { type ReactNode, useState } from 'react';
import { Logo } from './logo';
import css from './outside-page.module.css';
import { Road } from './pictures/road';
import { TimeZoneContext, TodayContext } from './today';

interface Props {
  children: ReactNode;
  /** A second column, below on a narrow screen. */
  beside?: ReactNode;
}

/** A page for somebody who is not signed in: no places, only the road. Days are told in the browser's time zone. */
export function OutsidePage({ children, beside }: Props) {
  const [{ timeZone, today }] = useState(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return { timeZone: zone, today: dateIn(zone, new Date().toISOString()) };
  });
  return (
    <TimeZoneContext value={timeZone}>
      <TodayContext value={today}>
        <main className={css.page}>
          <div className={css.split} data-beside={beside ? true : undefined}>
            <div>
              <div className={css.brand}>
                <Logo size={26} /> Milepost
              </div>
              {children}
            </div>
            {beside}
          </div>
          <Road />
        </main>
      </TodayContext>
    </TimeZoneContext>
  );
}
