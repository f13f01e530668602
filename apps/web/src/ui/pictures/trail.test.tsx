import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { renderInApp } from '../../testing/render';
import { Trail } from './trail';

describe('the trail', () => {
  it('tells in a list what it draws', async () => {
    await renderInApp(
      <Trail
        posts={[
          { day: 30, label: '30', date: 'Sun 8 Nov' },
          { day: 60, label: '60', date: 'Tue 8 Dec', note: 'in 19 days' },
        ]}
        current={1}
        today={41}
        todayLabel="Today, day 41"
        reached={37}
        pips={[
          { goal: 7, day: 44, title: 'Merge a script', state: 'not started', blocked: true, due: 'due Tue 24 Nov' },
        ]}
        summary="Day 41, on the way to day 60"
      />,
    );
    const facts = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(facts.map((fact) => fact.textContent)).toEqual([
      'Milestone 30: Sun 8 Nov',
      'Milestone 60: Tue 8 Dec, in 19 days',
      'Merge a script: blocked, due Tue 24 Nov',
    ]);
  });
});
