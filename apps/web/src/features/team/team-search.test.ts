import { describe, expect, it } from '@jest/globals';
import { shutOf, stretchOf, stretchText, teamScope, teamSearch } from './team-search';

describe('how one looks at the team', () => {
  it('is read from the address', () => {
    const view = { show: 'needs', search: 'kofi', sort: 'next', down: true, group: 'none', under: 3, team: 2 };
    expect(teamSearch({ ...view, stretch: '1-2.5', shut: '3,8' })).toEqual({ ...view, stretch: '1-2.5', shut: '3,8' });
    expect(teamSearch({ shut: 3, search: 2024 })).toEqual({ shut: '3', search: '2024' });
  });

  it('leaves out what makes no sense', () => {
    const nonsense = { show: 'all', search: ' ', sort: 'age', down: 'yes', group: 1, under: -1, team: 1.5 };
    expect(teamSearch({ ...nonsense, stretch: '1-', shut: 'a,b' })).toEqual({});
  });

  it('asks the server for a branch, a team and closed plans, and narrows the rest itself', () => {
    expect(teamScope({ show: 'closed', under: 3, search: 'kofi' })).toEqual({ under: 3, closed: true });
    expect(teamScope({ show: 'mine', sort: 'name' })).toEqual({});
  });

  it('knows a stretch either way round, and folded groups', () => {
    expect(stretchOf({ stretch: '2.5-1' })).toEqual([1, 2.5]);
    expect(stretchOf({})).toBeNull();
    expect(stretchText([1.23456, 2])).toBe('1.23-2');
    expect(shutOf({ shut: '3,8' })).toEqual([3, 8]);
    expect(shutOf({})).toEqual([]);
  });
});
