import { describe, expect, it } from '@jest/globals';
import type { View } from '../../api/routes';
import { foundGroups } from './found';

const nothing: View<'SearchView'> = { people: [], plans: [], goals: [], templates: [] };
const now = '2026-11-20T12:00:00Z';
const reader = { id: 1, planId: 7 };
const kofi = { id: 2, name: 'Kofi Mensah', timeZone: 'Europe/Berlin' };
const me = { id: 1, name: 'Noor Haddad', timeZone: 'Europe/Berlin' };

const only = (answer: Partial<View<'SearchView'>>) =>
  foundGroups({ ...nothing, ...answer }, reader, now).flatMap(({ found }) => found);

describe('what was found', () => {
  it('names a person with what they do, and whether they left', () => {
    const person = { id: 2, name: 'Kofi Mensah', title: 'Engineer', team: 'Cloud', active: true };
    expect(only({ people: [person] })).toMatchObject([
      { title: 'Kofi Mensah', second: 'Engineer · Cloud', to: '/people/2' },
    ]);
    expect(only({ people: [{ ...person, title: '', team: null, active: false }] })[0]?.second).toBe('deactivated');
  });

  it.each([
    ['2026-10-10', null, 'Engineer · day 41'],
    ['2026-11-20', null, 'Engineer · day 0'],
    ['2026-11-23', null, 'Engineer · starts Monday, in 3 days'],
    ['2026-01-01', '2026-11-01T08:00:00Z', 'Engineer · closed'],
  ])('says where a plan from %s stands', (startDate, closedAt, second) => {
    const plan = { id: 9, hire: kofi, role: 'Engineer', startDate, closedAt };
    expect(only({ plans: [plan] })).toMatchObject([{ title: 'Kofi Mensah’s plan', second, to: '/plans/9' }]);
  });

  it('leads to my own open plan at its own place, and to an old one by its number', () => {
    const plan = { id: 7, hire: me, role: 'Engineer', startDate: '2026-11-01', closedAt: null };
    expect(only({ plans: [plan, { ...plan, id: 3, closedAt: now }] })).toMatchObject([
      { title: 'My plan', to: '/plan' },
      { title: 'My plan', to: '/plans/3' },
    ]);
  });

  it('opens a goal inside its plan', () => {
    const goal = { id: 70, planId: 7, text: 'Learn DNS', phase: 'day-30', hire: me };
    const other = { id: 90, planId: 9, text: 'Learn DNS', phase: 'long-term', hire: kofi };
    expect(only({ goals: [goal, other] })).toMatchObject([
      { title: 'Learn DNS', second: 'My plan · day 30', to: '/plan', search: { goal: 70 } },
      { second: 'Kofi Mensah’s plan · long term', to: '/plans/9', search: { goal: 90 } },
    ]);
  });

  it('leaves out the kinds of which there is nothing', () => {
    const templates = [{ slug: 'cloud', role: 'Cloud Engineer' }];
    expect(foundGroups({ ...nothing, templates }, reader, now).map(({ label }) => label)).toEqual(['Templates']);
  });
});
