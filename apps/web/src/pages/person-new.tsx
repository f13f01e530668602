import { Anchor } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationQuery } from '../features/organisation/organisation.queries';
import { emptyPerson } from '../features/people/person-draft';
import { PersonForm } from '../features/people/person-form';
import type { PersonView } from '../features/people/people.types';
import { SignInLinkPanel } from '../features/people/sign-in-link-panel';
import { useAddPerson } from '../features/people/use-person-changes';
import { meQuery } from '../features/session/session.queries';
import { teamsQuery } from '../features/teams/teams.queries';
import { ButtonLink } from '../ui/button-link';
import { TextLink } from '../ui/text-link';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './person-new.module.css';

/** Adds somebody to the directory, and offers what usually comes next: a way in, and a plan. */
export function PersonNewPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  const {
    data: { teams },
  } = useSuspenseQuery(teamsQuery);
  const {
    data: { workingDays },
  } = useSuspenseQuery(organisationQuery);
  const [draft, setDraft] = useState(() => emptyPerson(me.timeZone, workingDays));
  const [added, setAdded] = useState<PersonView | null>(null);
  const add = useAddPerson();

  if (!me.isAdmin) return <NotTheirs />;
  if (added) {
    const another = () => {
      setAdded(null);
      setDraft({ ...emptyPerson(draft.timeZone, workingDays), teamId: draft.teamId, manager: draft.manager });
    };
    return <Added person={added} onAnother={another} />;
  }
  return (
    <>
      <Back />
      <PageTitle tab="Add a person">Add a person</PageTitle>
      <div className={css.form}>
        <PersonForm
          draft={draft}
          onChange={setDraft}
          teams={teams}
          error={add.error}
          busy={add.isPending}
          saves="Add this person"
          onSubmit={() => add.mutate(draft, { onSuccess: setAdded })}
        />
      </div>
    </>
  );
}

function Added({ person, onAnother }: { person: PersonView; onAnother: () => void }) {
  const first = person.name.split(' ')[0];
  return (
    <>
      <Back />
      <PageTitle key="added" tab={`${person.name} is added`}>
        {person.name} is in the directory
      </PageTitle>
      <p className="small dim">Two things usually come next.</p>
      <ol className={css.next}>
        <li>
          <h2>A way in</h2>
          <SignInLinkPanel person={person} first="invitation" only="invitation" />
        </li>
        <li>
          <h2>A plan</h2>
          <p className="small dim">From a role’s template, with a start date. Its goals wait from the first day.</p>
          <ButtonLink variant="default" to="/plans/new" search={{ person: person.id }}>
            Give {first} a plan
          </ButtonLink>
        </li>
      </ol>
      <p className={css.also}>
        <TextLink to="/people/$personId" params={{ personId: person.id }}>
          Open {first}’s page
        </TextLink>
        <Anchor component="button" type="button" onClick={onAnother}>
          Add another person
        </Anchor>
      </p>
    </>
  );
}

const Back = () => <WayUp to="/people">People</WayUp>;

const NotTheirs = () => (
  <>
    <Back />
    <PageTitle tab="Add a person">People are added by an admin.</PageTitle>
  </>
);
