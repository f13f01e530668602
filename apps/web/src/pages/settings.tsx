import { Switch } from '@mantine/core';
import type { Holiday } from '@milepost/shared/holiday';
import { useSuspenseQuery } from '@tanstack/react-query';
import { HolidayForm } from '../features/organisation/holiday-form';
import { HolidayList } from '../features/organisation/holiday-list';
import { HolidayPaste } from '../features/organisation/holiday-paste';
import {
  type OrganisationChange,
  organisationQuery,
  useChangeOrganisation,
} from '../features/organisation/organisation.queries';
import { RatingSharingField, sharingWords } from '../features/organisation/rating-sharing-field';
import { SprintField, sprintWords } from '../features/organisation/sprint-field';
import { WorkingDaysField } from '../ui/fields/working-days-field';
import { PageTitle } from '../ui/page-title';
import { toasts } from '../ui/toasts/toasts';
import css from './settings.module.css';

/** When the organisation works, and what it asks of templates. Everyone may read it, admins change it. */
export function SettingsPage() {
  const {
    data: { workingDays, sprintDays, templateReview, hiresSeeRatings, holidays, can },
  } = useSuspenseQuery(organisationQuery);
  const change = useChangeOrganisation();

  /** Says what was done, with a way back. */
  const make = (wanted: OrganisationChange, says: string, back: OrganisationChange, saved?: () => void) =>
    change.mutate(wanted, {
      onSuccess: () => {
        saved?.();
        toasts.say(says, () => change.mutate(back, { onError: (error) => void toasts.wrong(error.message) }));
      },
      onError: (error) => void toasts.wrong(error.message),
    });

  const add = (added: Holiday[], says: string, saved?: () => void) => {
    const days = added.map(({ day }) => day);
    const before = holidays.filter(({ day }) => days.includes(day));
    make({ add: added }, says, { remove: days, add: before }, saved);
  };

  return (
    <div className={css.page}>
      <header>
        <PageTitle tab="Settings">How the organisation works</PageTitle>
        <p className="small dim">
          Blockers age in working days, and a check-in never falls on a holiday. Pace counts calendar days.
        </p>
      </header>
      <section className={css.part} aria-labelledby="week">
        <div>
          <h2 id="week">The usual week</h2>
          <p className="small dim">For new people; everyone sets their own days in their account.</p>
        </div>
        {can.edit ? (
          <WorkingDaysField
            value={workingDays}
            onChange={(days) =>
              days.length > 0 && make({ workingDays: days }, 'The usual week is changed.', { workingDays })
            }
          />
        ) : (
          <p>{workingDays.map((day) => week[day - 1]).join(', ')}</p>
        )}
      </section>
      <section className={css.part} aria-labelledby="sprint">
        <div>
          <h2 id="sprint">A sprint</h2>
          <p className="small dim">
            Some KPIs are read sprint by sprint. Readings keep the sprint they were taken for.
          </p>
        </div>
        {can.edit ? (
          <SprintField
            value={sprintDays}
            onChange={(days) => make({ sprintDays: days }, `A sprint is ${sprintWords(days)} now.`, { sprintDays })}
          />
        ) : (
          <p>{sprintWords(sprintDays)}</p>
        )}
      </section>
      <section className={css.part} aria-labelledby="templates">
        <div>
          <h2 id="templates">Templates</h2>
          <p className="small dim">
            Who writes a template asks somebody else to read it; both stand beside the version.
          </p>
        </div>
        {can.edit ? (
          <Switch
            label="A second person approves every version before it is published"
            checked={templateReview}
            onChange={({ currentTarget: { checked } }) =>
              make(
                { templateReview: checked },
                checked ? 'Templates need a second person now.' : 'Templates need no second person any more.',
                { templateReview },
              )
            }
          />
        ) : (
          <p>
            {templateReview
              ? 'A second person approves every version before it is published.'
              : 'Admins publish without a second person.'}
          </p>
        )}
      </section>
      <section className={css.part} aria-labelledby="sharing">
        <div>
          <h2 id="sharing">What hires see of their readiness</h2>
          <p className="small dim">Always the criteria, the evidence, and how a decision ended with its reason.</p>
        </div>
        {can.edit ? (
          <RatingSharingField
            value={hiresSeeRatings}
            onChange={(shared) => make({ hiresSeeRatings: shared }, `${sharingWords(shared)}.`, { hiresSeeRatings })}
          />
        ) : (
          <p>{sharingWords(hiresSeeRatings)}</p>
        )}
      </section>
      <section className={css.part} aria-labelledby="holidays">
        <div>
          <h2 id="holidays">Holidays</h2>
          <p className="small dim">Days on which nobody works.</p>
        </div>
        <div className={css.holidays}>
          {can.edit && (
            <>
              <HolidayForm
                busy={change.isPending}
                onAdd={(holiday) => add([holiday], `${holiday.name} is a holiday now.`)}
              />
              <HolidayPaste
                busy={change.isPending}
                onAdd={(list, saved) =>
                  add(list, list.length === 1 ? '1 holiday is added.' : `${list.length} holidays are added.`, saved)
                }
              />
            </>
          )}
          <HolidayList
            holidays={holidays}
            mayEdit={can.edit}
            onRemove={(holiday) =>
              make({ remove: [holiday.day] }, `${holiday.name} is no holiday any more.`, { add: [holiday] })
            }
          />
        </div>
      </section>
    </div>
  );
}

const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
