import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { personQuery } from '../features/people/people.queries';
import { PersonPicker } from '../features/people/person-picker';
import { draftFor, todayOf } from '../features/plans/plan-draft';
import { PlanForm } from '../features/plans/plan-form';
import { useStartPlan } from '../features/plans/plans.queries';
import { meQuery } from '../features/session/session.queries';
import { teamQuery } from '../features/team/team.queries';
import { countsWords } from '../features/templates/counts-words';
import { templateQuery, templatesQuery } from '../features/templates/template.queries';
import { dayWords } from '../ui/day-words';
import { TextLink } from '../ui/text-link';
import { PageTitle } from '../ui/page-title';
import { toasts } from '../ui/toasts/toasts';
import { useToday } from '../ui/today';
import { useNow } from '../ui/use-now';
import { WayUp } from '../ui/way-up';

const route = getRouteApi('/signed-in/plans/new');

/** Gives a person a plan. `?person` and `?template` say where one came from. */
export function PlanNewPage() {
  const search = route.useSearch();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: templates } = useSuspenseQuery(templatesQuery);
  const { data: board } = useSuspenseQuery(teamQuery());
  const invited = useQuery({ ...personQuery(search.person ?? 0), enabled: search.person !== undefined }).data ?? null;
  const now = useNow();
  const mine = useToday();

  const [draft, setDraft] = useState(() =>
    draftFor(invited?.active ? invited : null, search.template ?? null, todayOf(invited, now, mine)),
  );
  const { person, templateSlug } = draft;
  const content = useQuery({ ...templateQuery(templateSlug ?? ''), enabled: templateSlug !== null }).data?.content;
  const today = todayOf(person, now, mine);

  const planOf = new Map(board.hires.map(({ id, hire }) => [hire.id, id]));
  const navigate = useNavigate();
  const start = useStartPlan();

  if (!me.isAdmin && me.relations.reports.direct === 0) return <NotTheirs />;
  return (
    <>
      <WayUp to="/team">Team</WayUp>
      <PageTitle tab="Give a plan">{person ? `Give ${person.name} a plan` : 'Give somebody a plan'}</PageTitle>
      <PlanForm
        draft={draft}
        onChange={setDraft}
        offers={templates.map((one) => ({ ...one, holds: countsWords(one) }))}
        content={content}
        renderPerson={(error) => (
          <PersonPicker
            label="Who"
            placeholder="Type a name"
            value={person}
            among={me.isAdmin ? {} : { managerId: me.id }}
            unavailable={new Map([...planOf.keys()].map((id) => [id, 'has a plan']))}
            onChange={(chosen) =>
              setDraft({ ...draft, person: chosen, mentor: chosen?.mentor ?? null, mentorSigns: false })
            }
            required
            error={error}
          />
        )}
        renderMentor={(error) => (
          <PersonPicker
            label="Mentor"
            placeholder="Nobody"
            value={draft.mentor}
            unavailable={person ? new Map([[person.id, 'the hire']]) : new Map()}
            onChange={(mentor) => setDraft({ ...draft, mentor })}
            error={error}
          />
        )}
        planId={person ? (planOf.get(person.id) ?? null) : null}
        today={today}
        mayEditPeople={me.isAdmin}
        error={start.error}
        busy={start.isPending}
        onStart={(plan) =>
          start.mutate(plan, {
            onSuccess: ({ id, hire, startDate }) => {
              const when = startDate <= today ? 'has started' : `starts ${dayWords(startDate, today)}`;
              toasts.say(`${hire.name}’s plan ${when}.`);
              void navigate({ to: '/plans/$planId', params: { planId: id } });
            },
          })
        }
      />
    </>
  );
}

const NotTheirs = () => (
  <>
    <PageTitle tab="Give a plan">A plan is given by an admin or the person’s manager.</PageTitle>
    <p className="dim" style={{ marginTop: 8 }}>
      Nobody reports to you, so there is nobody to give one to.{' '}
      <TextLink to="/" inherit underline="always">
        Go to your first page
      </TextLink>
    </p>
  </>
);
