import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { measureAs, unmeasure } from '../../testing/measure';
import { renderInApp } from '../../testing/render';
import { type FieldMark, TeamField } from './team-field';
import { fieldMargin } from './team-field-scale';

const mark = (id: number, given: Partial<FieldMark>): FieldMark => ({
  id,
  name: `Hire ${id}`,
  x: 0,
  y: 0,
  pace: 'not started',
  needs: false,
  day: 'starts in 3 days',
  says: 'Starts Tuesday.',
  short: '',
  ...given,
});
const begun = (id: number) => mark(id, { x: 1, y: 1, pace: 'on pace', day: 'day 60', says: '' });

beforeEach(() => measureAs(700));
afterEach(unmeasure);

const draw = (marks: FieldMark[]) =>
  renderInApp(
    <TeamField
      marks={marks}
      posts={[
        { label: '30', name: 'day 30' },
        { label: '60', name: 'day 60' },
      ]}
      summary="Who starts soon"
      stretch={null}
      onStretch={() => {}}
      onOpen={() => {}}
      hrefOf={(id) => `/plans/${id}`}
    />,
  );

const placeOf = (name: RegExp) => {
  const circle = screen.getByRole('link', { name }).querySelector('circle')!;
  return { x: Number(circle.getAttribute('cx')), y: Number(circle.getAttribute('cy')) };
};
const startOfTime = () => Number(document.querySelector('rect.ground')!.getAttribute('x'));

describe('hires before their first day', () => {
  it('wait left of the start, who starts next at the foot', async () => {
    await draw([begun(1), mark(2, { startsIn: 10 }), mark(3, { startsIn: 3 })]);
    expect(screen.getByText('soon')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Hire 3, starts in 3 days, not started. Starts Tuesday.' }),
    ).toHaveAttribute('href', '/plans/3');
    const [next, later] = [placeOf(/^Hire 3/), placeOf(/^Hire 2/)];
    expect(next.x).toBeLessThan(startOfTime() - 12);
    expect(later.x).toBe(next.x);
    expect(next.y - later.y).toBeGreaterThan(24);
    expect(placeOf(/^Hire 1/).x).toBeGreaterThan(startOfTime());
  });

  it('stand in several columns, none upon another', async () => {
    await draw(Array.from({ length: 30 }, (_, i) => mark(i + 1, { startsIn: i + 1 })));
    const places = Array.from({ length: 30 }, (_, i) => placeOf(new RegExp(`^Hire ${i + 1},`)));
    expect(new Set(places.map(({ x }) => x)).size).toBe(3);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
    expect(Math.min(...places.map(({ x }) => x))).toBeGreaterThan(fieldMargin.left + 12);
  });

  it('are counted in a crowd', async () => {
    await draw([...Array.from({ length: 400 }, (_, i) => begun(i + 1)), mark(401, { startsIn: 3 })]);
    expect(screen.getByRole('img', { name: '1 starts soon' })).toHaveTextContent('1');
    expect(screen.getByRole('img', { name: /^400 hires/ })).toBeInTheDocument();
  });

  it('take no room where there are none', async () => {
    await draw([begun(1)]);
    expect(screen.queryByText('soon')).toBeNull();
    expect(startOfTime()).toBe(fieldMargin.left);
  });
});
