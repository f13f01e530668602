import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionsQuery } from '../features/session/account.queries';
import { PasswordForm } from '../features/session/password-form';
import { meQuery } from '../features/session/session.queries';
import { SessionList } from '../features/session/session-list';
import { useMyDays } from '../features/session/use-my-days';
import { TimeZoneField } from '../ui/fields/time-zone-field';
import { WorkingDaysField } from '../ui/fields/working-days-field';
import { PageTitle } from '../ui/page-title';
import css from './account.module.css';

/** My days, my password, and where I am signed in. */
export function AccountPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: sessions } = useSuspenseQuery(sessionsQuery);
  const saveDays = useMyDays(me);
  return (
    <div className={css.page}>
      <header>
        <PageTitle tab="Account">Your account</PageTitle>
        <p className="small dim">
          {me.name}, {me.email}
        </p>
      </header>
      <section className={css.part}>
        <h2>Your days</h2>
        <div className={css.fields}>
          <TimeZoneField
            value={me.timeZone}
            description="Decides which day it is for you."
            onChange={(timeZone) => saveDays({ timeZone })}
          />
          <WorkingDaysField
            value={me.workingDays}
            onChange={(workingDays) => workingDays.length > 0 && saveDays({ workingDays })}
          />
        </div>
      </section>
      <section className={css.part}>
        <h2>Your password</h2>
        <div className={css.fields}>
          <PasswordForm email={me.email} />
        </div>
      </section>
      <section className={css.part}>
        <h2>Where you are signed in</h2>
        <div>
          <SessionList sessions={sessions} />
        </div>
      </section>
    </div>
  );
}
