import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ActivitySwitch } from '../features/people/activity-switch';
import { personQuery } from '../features/people/people.queries';
import { PersonEditor } from '../features/people/person-editor';
import { PersonFacts } from '../features/people/person-facts';
import { ReportsList } from '../features/people/reports-list';
import { SignInLinkPanel } from '../features/people/sign-in-link-panel';
import { meQuery } from '../features/session/session.queries';
import { teamsQuery } from '../features/teams/teams.queries';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import { useNow } from '../ui/use-now';
import { WayUp } from '../ui/way-up';
import css from './person.module.css';

const route = getRouteApi('/signed-in/people/$personId');

/** Who somebody is, to whom they report and who reports to them; an admin changes it here. */
export function PersonPage() {
  const { personId } = route.useParams();
  const { edit = false } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const {
    data: { teams },
  } = useSuspenseQuery(teamsQuery);
  const now = useNow();
  const { mayGivePlan } = person;
  const setEdit = (open: boolean) => void navigate({ search: open ? { edit: true } : {}, replace: true });

  return (
    <>
      <WayUp to="/people">People</WayUp>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab={person.name}>{person.name}</PageTitle>
          <p className="small dim">{whereOf(person)}</p>
        </div>
        <div className={css.acts}>
          {person.can.edit && !edit && (
            <Button variant="default" onClick={() => setEdit(true)}>
              Edit or move
            </Button>
          )}
          {mayGivePlan && !edit && (
            <ButtonLink variant="default" to="/plans/new" search={{ person: person.id }}>
              Give {person.name.split(' ')[0]} a plan
            </ButtonLink>
          )}
        </div>
      </header>

      <div className={css.columns} data-single={!me.isAdmin || undefined}>
        <div className={css.main}>
          {edit && person.can.edit ? (
            <PersonEditor key={person.id} person={person} teams={teams} onDone={() => setEdit(false)} />
          ) : (
            <PersonFacts person={person} now={now} />
          )}
          <ReportsList person={person} />
        </div>
        {me.isAdmin && (
          <aside className={css.side} aria-label="For admins">
            {person.can.createLink && (
              <section aria-labelledby="sign-in">
                <h2 id="sign-in">Sign-in</h2>
                <SignInLinkPanel key={person.id} person={person} />
              </section>
            )}
            {(person.can.deactivate || person.can.reactivate) && (
              <section aria-labelledby="leaving">
                <h2 id="leaving">{person.active ? 'When they leave' : 'Deactivated'}</h2>
                <ActivitySwitch key={person.id} person={person} />
              </section>
            )}
          </aside>
        )}
      </div>
    </>
  );
}

/** "Associate Cloud Engineer in Platform. Deactivated." */
function whereOf({ title, team, active }: { title: string; team: { name: string } | null; active: boolean }): string {
  const where = [title || null, team ? `${title ? 'in' : 'In'} ${team.name}` : null].filter(Boolean).join(' ');
  return [where || 'No title or team yet', active ? '' : ' Deactivated.'].join('.').trim();
}
