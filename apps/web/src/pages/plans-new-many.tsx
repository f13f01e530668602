import { isDate, workingDayOnOrAfter } from '@milepost/shared/calendar';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { PersonPicker } from '../features/people/person-picker';
import {
  choose,
  emptyAssignment,
  missingWords,
  requestOf,
  startOf,
} from '../features/plan-assignments/assignment-draft';
import { AssignmentTable } from '../features/plan-assignments/assignment-table';
import { PeopleChoice, type PeopleSearch } from '../features/plan-assignments/people-choice';
import { previewQuery, unplannedQuery, useGivePlans } from '../features/plan-assignments/plan-assignment.queries';
import type { AssignmentDraft, GivenPlans } from '../features/plan-assignments/plan-assignment.types';
import { TemplateChoice } from '../features/plans/template-choice';
import { VariantChoice } from '../features/plans/variant-choice';
import { meQuery } from '../features/session/session.queries';
import { teamsQuery } from '../features/teams/teams.queries';
import { countsWords } from '../features/templates/counts-words';
import { templateQuery, templatesQuery } from '../features/templates/template.queries';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { useToday } from '../ui/today';
import { WayUp } from '../ui/way-up';
import { Wrong } from '../ui/wrong';
import css from './plans-new-many.module.css';

const peopleWords = (n: number) => (n === 1 ? '1 person' : `${n} people`);

/** Gives several people a plan of one role, all or none, with everyone's dates before. */
export function PlansNewManyPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: templates } = useSuspenseQuery(templatesQuery);
  const {
    data: { teams },
  } = useSuspenseQuery(teamsQuery);
  const today = useToday();
  const [draft, setDraft] = useState(() => emptyAssignment(workingDayOnOrAfter(today, me)));
  const set = (change: Partial<AssignmentDraft>) => setDraft((before) => ({ ...before, ...change }));
  const [filter, setFilter] = useState<PeopleSearch>({ search: '', team: undefined });
  const [search] = useDebouncedValue(filter.search.trim(), 200);
  const { templateSlug } = draft;
  const content = useQuery({ ...templateQuery(templateSlug ?? ''), enabled: templateSlug !== null }).data?.content;
  const unplanned = useQuery(unplannedQuery({ search: search || undefined, team: filter.team }));

  const now = useMemo(() => requestOf(draft), [draft]);
  const [asked] = useDebouncedValue(now, 250);
  const preview = useQuery(previewQuery(now && asked));
  const plans = (now && preview.data?.plans) ?? [];
  const fresh = now !== null && now === asked && preview.isSuccess && !preview.isFetching;
  const stuck = plans.filter(({ problem }) => problem);
  const late = plans.some(({ past }) => past.length > 0);
  const give = useGivePlans();

  if (!me.isAdmin && me.relations.reports.direct === 0) return <NotTheirs />;
  if (give.data) return <Given given={give.data} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (now && fresh && stuck.length === 0) give.mutate(now);
  };
  const wrong = give.error ?? preview.error ?? unplanned.error;
  return (
    <>
      <WayUp to="/team">Team</WayUp>
      <PageTitle tab="Give plans to several">
        {draft.people.size > 0 ? `Give ${peopleWords(draft.people.size)} a plan` : 'Give several people a plan'}
      </PageTitle>
      <form className={css.form} onSubmit={submit} noValidate>
        <div className={css.which}>
          <div className={css.when}>
            <TemplateChoice
              offers={templates.map((one) => ({ ...one, holds: countsWords(one) }))}
              value={draft.templateSlug}
              onChange={(templateSlug) => set({ templateSlug, variant: null })}
            />
            {content && (
              <VariantChoice content={content} value={draft.variant} onChange={(variant) => set({ variant })} />
            )}
          </div>
          <div className={css.when}>
            <TextInput
              className={css.date}
              label="Start, day 0"
              type="date"
              value={draft.startDate}
              onChange={(event) => set({ startDate: event.currentTarget.value })}
              error={isDate(draft.startDate) ? undefined : 'Choose a day that exists.'}
            />
            <PersonPicker
              label="Mentor"
              placeholder="Everyone keeps their own"
              value={draft.mentor}
              onChange={(mentor) => set({ mentor })}
            />
            <Checkbox
              label="Mentors may sign off goals"
              checked={draft.mentorSigns}
              onChange={(event) => set({ mentorSigns: event.currentTarget.checked })}
            />
          </div>
        </div>

        <section aria-labelledby="who">
          <h2 id="who">Who</h2>
          <PeopleChoice
            filter={filter}
            onFilter={setFilter}
            teams={teams}
            found={unplanned.data?.people ?? null}
            more={unplanned.data?.more ?? false}
            chosen={draft.people}
            onChoose={(some, chosen) => setDraft((before) => choose(before, some, chosen))}
          />
        </section>

        <section aria-labelledby="dates">
          <h2 id="dates">Their dates</h2>
          {late && (
            <Checkbox
              className={css.past}
              label="Phases whose milestone is past count as done"
              checked={draft.pastDone}
              onChange={(event) => set({ pastDone: event.currentTarget.checked })}
            />
          )}
          {plans.length > 0 ? (
            <AssignmentTable
              plans={plans}
              starts={draft.starts}
              pastDone={draft.pastDone}
              onStart={(id, date) => setDraft((before) => startOf(before, id, date))}
            />
          ) : (
            <p className={css.wait}>{missingWords(draft) || 'Looking at their dates …'}</p>
          )}
        </section>

        <div className={css.end}>
          {wrong && <Wrong>{wrong.message}</Wrong>}
          <p role="status" className={stuck.length > 0 ? 'small brick' : 'sr'}>
            {stuck.length > 0
              ? `${peopleWords(stuck.length)} cannot get this plan. No plan is given while one of them is chosen.`
              : fresh && `The dates of ${peopleWords(plans.length)} are shown.`}
          </p>
          {stuck.length > 0 && (
            <Button
              variant="default"
              onClick={() => {
                const ids = new Set(stuck.map(({ person }) => person.id));
                const left = [...draft.people.values()].filter(({ id }) => ids.has(id));
                setDraft((before) => choose(before, left, false));
              }}
            >
              Leave out {peopleWords(stuck.length)}
            </Button>
          )}
          <Button type="submit" loading={give.isPending} disabled={!fresh || stuck.length > 0}>
            {plans.length > 1 ? `Give ${plans.length} plans` : 'Give the plan'}
          </Button>
        </div>
      </form>
    </>
  );
}

function Given({ given: { plans } }: { given: GivenPlans }) {
  return (
    <>
      <WayUp to="/team">Team</WayUp>
      <PageTitle key="given" tab="Given">
        {plans.length === 1 ? '1 person has a plan now' : `${plans.length} people have a plan now`}
      </PageTitle>
      <ul className={css.given}>
        {plans.map(({ planId, person }) => (
          <li key={planId}>
            <TextLink to="/plans/$planId" params={{ planId }}>
              {person.name}’s plan
            </TextLink>
          </li>
        ))}
      </ul>
    </>
  );
}

const NotTheirs = () => (
  <>
    <WayUp to="/team">Team</WayUp>
    <PageTitle tab="Give plans to several">A plan is given by an admin or the person’s manager.</PageTitle>
  </>
);
