import { IconUser } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FindDialog } from '../features/search/find-dialog';
import type { Found } from '../features/search/found';
import type { Offer } from '../features/search/matching';
import { placesOf } from '../features/session/places';
import { meQuery } from '../features/session/session.queries';
import type { Me } from '../features/session/session.types';
import { finding, useFinding } from '../ui/finding';

/** Above every page: finds people, plans, goals, templates and pages, and offers what the reader may begin. */
export function Finder() {
  const { data: me } = useSuspenseQuery(meQuery);
  const opened = useFinding();
  const navigate = useNavigate();
  const go = ({ to, search }: Found) => void navigate({ to, search: search ?? {} });
  return (
    <FindDialog
      opened={opened}
      onClose={finding.close}
      onGo={go}
      reader={{ id: me.id, planId: me.relations.planId }}
      offers={{ pages: pagesFor(me), verbs: verbsFor(me) }}
    />
  );
}

const page = (to: string, title: string, also = ''): Offer => ({ key: to, kind: 'page', title, second: '', to, also });
const verb = (to: string, title: string, also = ''): Offer => ({ ...page(to, title, also), kind: 'verb' });

function pagesFor(me: Me): Offer[] {
  const { planId } = me.relations;
  return [
    ...placesOf(me).map(({ to, label, icon }) => ({ ...page(to, label), icon })),
    ...(planId === null
      ? []
      : [
          page(`/plans/${planId}/guide`, 'What to know on my first days', 'guide guardrails pitfalls routines'),
          page(`/plans/${planId}/history`, 'History of my plan', 'activity'),
        ]),
    ...(me.isAdmin ? [page('/people/teams', 'Teams', 'leads')] : []),
    { ...page('/account', 'Account', 'password time zone working days sign out sessions'), icon: IconUser },
  ];
}

function verbsFor({ isAdmin, relations: { reports } }: Me): Offer[] {
  const givesPlans = [
    verb('/plans/new', 'Give a plan…', 'start new hire'),
    verb('/plans/new-many', 'Give plans to several…', 'start many hires'),
  ];
  const addsPeople = [
    verb('/people/new', 'Add a person…', 'new'),
    verb('/people/import', 'Add people from a file…', 'import CSV'),
  ];
  return [...(isAdmin || reports.direct > 0 ? givesPlans : []), ...(isAdmin ? addsPeople : [])];
}
