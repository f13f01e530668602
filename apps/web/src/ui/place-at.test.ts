import { describe, expect, it } from '@jest/globals';
import { placesOf } from '../features/session/places';
import { me } from '../testing/me';
import { placeAt } from './place-at';

const at = (path: string, who: Parameters<typeof me>[0]) => placeAt(path, placesOf(me(who)))?.label ?? null;
const noor = { relations: { hasPlan: true, planId: 3 } };
/** Leads others, and has a plan of their own. */
const ruth = { relations: { hasPlan: true, planId: 3, reports: { direct: 2, below: 0 } } };

describe('the place in the bar', () => {
  it('stays with one’s own plan on every page of it', () => {
    for (const path of ['/plan', '/plans/3', '/plans/3/history', '/plans/3/guide', '/plans/3/readiness'])
      for (const who of [noor, ruth]) expect(at(path, who)).toBe('My plan');
  });

  it('is the team on the plans of others', () => {
    for (const path of ['/team', '/plans/4', '/plans/30/history', '/plans/new']) expect(at(path, ruth)).toBe('Team');
    expect(at('/plans/4/history', noor)).toBeNull();
  });

  it('is whatever the address stands below, or none', () => {
    expect(at('/check-ins/7/print', noor)).toBe('Check-ins');
    expect(at('/blueprints/new', { isAdmin: true })).toBe('Templates');
    expect(at('/people/7', { isAdmin: true })).toBe('People');
    expect(at('/account', ruth)).toBeNull();
    expect(at('/peoples', { isAdmin: true })).toBeNull();
  });
});
