import type { Me } from '../features/session/session.types';

type Some = Partial<Omit<Me, 'relations'>> & { relations?: Partial<Me['relations']> };

/** Somebody signed in, related to nobody unless told otherwise. */
export const me = ({ relations = {}, ...rest }: Some = {}): Me => ({
  id: 1,
  name: 'Noor Haddad',
  email: 'noor.haddad@milepost.example',
  title: 'Associate Infrastructure Engineer',
  timeZone: 'Europe/Berlin',
  workingDays: [1, 2, 3, 4, 5],
  isAdmin: false,
  demo: false,
  reviews: [],
  ...rest,
  relations: {
    hasPlan: false,
    planId: relations.hasPlan ? 1 : null,
    mentors: 0,
    reports: { direct: 0, below: 0 },
    leads: 0,
    ...relations,
  },
});
