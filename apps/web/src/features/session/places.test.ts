import { describe, expect, it } from '@jest/globals';
import { homeOf, placesOf } from './places';
import { me } from '../../testing/me';

const labels = (who: Parameters<typeof me>[0]) => placesOf(me(who)).map((place) => place.label);

describe('the places in the bar', () => {
  it('gives a hire their plan', () => {
    expect(labels({ relations: { hasPlan: true, planId: 3 } })).toEqual(['My plan', 'Check-ins', 'Templates']);
    expect(homeOf(me({ relations: { hasPlan: true, planId: 3 } }))).toBe('/plan');
  });

  it('gives a mentor, a manager and a lead the plans they look after', () => {
    for (const relations of [{ mentors: 1 }, { reports: { direct: 2, below: 0 } }, { leads: 1 }]) {
      const judges = relations.mentors ? [] : ['Readiness'];
      expect(labels({ relations })).toEqual(['Team', 'Check-ins', ...judges, 'Templates']);
      expect(homeOf(me({ relations }))).toBe('/team');
    }
  });

  it('gives an admin the people too, and their home where they have nobody of their own', () => {
    expect(labels({ isAdmin: true })).toEqual(['Team', 'People', 'Templates', 'Settings']);
    expect(homeOf(me({ isAdmin: true }))).toBe('/people');
    expect(homeOf(me({ isAdmin: true, relations: { reports: { direct: 1, below: 0 } } }))).toBe('/team');
  });

  it('gives somebody with no plan yet the page that says so', () => {
    expect(labels({})).toEqual(['My plan', 'Templates']);
    expect(homeOf(me({}))).toBe('/plan');
  });
});
