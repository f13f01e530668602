import { Anchor, Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { peopleQuery } from '../features/people/people.queries';
import { PeopleTable } from '../features/people/people-table';
import { meQuery } from '../features/session/session.queries';
import { teamsQuery } from '../features/teams/teams.queries';
import { ButtonLink } from '../ui/button-link';
import { TextLink } from '../ui/text-link';
import { PageTitle } from '../ui/page-title';
import { useTypedSearch } from '../ui/use-typed-search';
import css from './people.module.css';

const route = getRouteApi('/signed-in/people');

/** Who works here, whom they report to, and who mentors them. */
export function PeoplePage() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const { data: me } = useSuspenseQuery(meQuery);
  const {
    data: { teams },
  } = useSuspenseQuery(teamsQuery);
  const list = useInfiniteQuery({ ...peopleQuery(filter), placeholderData: keepPreviousData });
  const people = list.data?.pages.flatMap((page) => page.people) ?? [];

  const narrow = (change: typeof filter) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const [typed, type] = useTypedSearch(filter.search ?? '', (search) => narrow({ search: search || undefined }));

  return (
    <>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab="People">People</PageTitle>
          <p className="small dim">Who works here, whom they report to, and who mentors them.</p>
        </div>
        <div className={css.acts}>
          <ButtonLink variant="default" to="/people/teams">
            Teams
          </ButtonLink>
          {me.isAdmin && (
            <>
              <ButtonLink variant="default" to="/plans/new-many">
                Give plans
              </ButtonLink>
              <ButtonLink variant="default" to="/people/import">
                Add from a file
              </ButtonLink>
              <ButtonLink to="/people/new">Add a person</ButtonLink>
            </>
          )}
        </div>
      </header>

      <div role="search" className={css.filter}>
        <TextInput
          leftSection={<IconSearch size={14} aria-hidden />}
          placeholder="Name, title or email"
          aria-label="Find by name, title or email"
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <Select
          aria-label="Team"
          placeholder="Every team"
          data={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={filter.team === undefined ? null : String(filter.team)}
          onChange={(id) => narrow({ team: id === null ? undefined : Number(id) })}
          clearable
          clearButtonProps={{ 'aria-label': 'Show every team' }}
        />
        {me.isAdmin && (
          <Checkbox
            label="Deactivated"
            checked={filter.active === false}
            onChange={(event) => narrow({ active: event.currentTarget.checked ? false : undefined })}
          />
        )}
      </div>

      {list.error && (
        <p role="alert" className={css.wrong}>
          {list.error.message}{' '}
          <Anchor component="button" type="button" inherit underline="always" onClick={() => void list.refetch()}>
            Try again
          </Anchor>
        </p>
      )}
      {people.length > 0 && <PeopleTable people={people} />}
      {list.isSuccess && people.length === 0 && <Nobody filtered={Object.values(filter).some(Boolean)} />}
      {list.hasNextPage && (
        <Button
          variant="default"
          className={css.more}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}

const Nobody = ({ filtered }: { filtered: boolean }) => (
  <p className={css.nobody}>
    {filtered ? (
      <>
        Nobody matches.{' '}
        <TextLink to="/people" inherit underline="always">
          Show everyone
        </TextLink>
      </>
    ) : (
      'Nobody is here yet.'
    )}
  </p>
);
