import {
  IconAward,
  IconFlag3,
  IconRoute,
  IconSettings,
  IconTemplate,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Place } from '../../ui/shell';
import type { Me } from './session.types';

const planOf = ({ relations: { planId } }: Me): Place => ({
  to: '/plan',
  label: 'My plan',
  icon: IconRoute,
  ...(planId === null ? {} : { holds: [`/plans/${planId}`] }),
});
const team: Place = { to: '/team', label: 'Team', icon: IconUsersGroup, holds: ['/plans'] };
const checkIns: Place = { to: '/check-ins', label: 'Check-ins', icon: IconFlag3 };
const readiness: Place = { to: '/readiness', label: 'Readiness', icon: IconAward };
const people: Place = { to: '/people', label: 'People', icon: IconUsers };
const settings: Place = { to: '/settings', label: 'Settings', icon: IconSettings };
const templates: Place = { to: '/templates', label: 'Templates', icon: IconTemplate, holds: ['/blueprints'] };

const looksAfterPlans = ({ isAdmin, relations }: Pick<Me, 'isAdmin' | 'relations'>) =>
  isAdmin ||
  relations.mentors > 0 ||
  relations.reports.direct > 0 ||
  relations.reports.below > 0 ||
  relations.leads > 0;

const hasCheckIns = ({ relations }: Me) => relations.hasPlan || looksAfterPlans({ isAdmin: false, relations });

/** Somebody whose readiness they judge or are asked about. */
const leadsPeople = ({ relations }: Me) =>
  relations.reports.direct > 0 || relations.reports.below > 0 || relations.leads > 0;

/** What stands in the bar for this person: only places that hold something for them. */
export function placesOf(me: Me): Place[] {
  return [
    ...(me.relations.hasPlan || !looksAfterPlans(me) ? [planOf(me)] : []),
    ...(looksAfterPlans(me) ? [team] : []),
    ...(hasCheckIns(me) ? [checkIns] : []),
    ...(leadsPeople(me) ? [readiness] : []),
    ...(me.isAdmin ? [people] : []),
    templates,
    ...(me.isAdmin ? [settings] : []),
  ];
}

/** Where a person lands after signing in: their own open plan first, else the work they came for. */
export function homeOf(me: Me): string {
  if (me.relations.planId !== null) return '/plan';
  const hasOthers = me.relations.reports.direct > 0 || me.relations.mentors > 0 || me.relations.leads > 0;
  if (me.isAdmin && !hasOthers) return '/people';
  return looksAfterPlans(me) ? '/team' : '/plan';
}
