import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { measureAs, unmeasure } from '../../testing/measure';
import { renderInApp } from '../../testing/render';
import { type FieldMark, TeamField } from './team-field';

const mark = (id: number, given: Partial<FieldMark> = {}): FieldMark => ({
  id,
  name: `Hire ${id}`,
  x: (id % 40) / 20,
  y: (id % 40) / 20,
  pace: 'on pace',
  needs: false,
  day: 'day 41',
  says: '',
  short: '',
  ...given,
});
const kofi = mark(1, { name: 'Kofi Mensah', pace: 'behind', needs: true, says: '2 goals are late.', short: '2 late' });
const posts = [
  { label: '30', name: 'day 30' },
  { label: '60', name: 'day 60' },
];

afterEach(unmeasure);

async function draw(marks: FieldMark[], width = 700) {
  measureAs(width);
  const onStretch = jest.fn();
  const onOpen = jest.fn();
  await renderInApp(
    <TeamField
      marks={marks}
      posts={posts}
      summary="Two hires"
      stretch={null}
      onStretch={onStretch}
      onOpen={onOpen}
      hrefOf={(id) => `/plans/${id}`}
    />,
  );
  await screen.findByRole('group', { name: 'Two hires' });
  return { onStretch, onOpen };
}

describe('the team field', () => {
  it('leads to each plan, those who need somebody first, and says why', async () => {
    const { onOpen } = await draw([kofi, mark(12)]);
    const [first, second] = screen.getAllByRole('link');
    expect(first).toHaveAttribute('href', '/plans/1');
    expect(first).toHaveAccessibleName('Kofi Mensah, day 41, behind. 2 goals are late.');
    expect(second).toHaveAccessibleName('Hire 12, day 41, on pace.');
    expect(screen.getByText('2 late')).toBeInTheDocument();
    act(() => first?.focus());
    expect(screen.getByText('2 goals are late.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('2 goals are late.')).toBeNull();
    await userEvent.click(first!);
    expect(onOpen).toHaveBeenCalledWith(1);
  });

  it('leaves the names out where it is narrow', async () => {
    await draw([kofi, mark(12)], 320);
    expect(screen.queryByText('2 late')).toBeNull();
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('moves marks apart that would cover each other, and leads them to their place', async () => {
    const place = { x: 1, y: 1 };
    await draw([mark(1, place), mark(2, place), mark(3, { x: 1.02, y: 1 })]);
    const [a, b, c] = screen.getAllByRole('link').map((link) => {
      const circle = link.querySelector('circle')!;
      return { x: Number(circle.getAttribute('cx')), y: Number(circle.getAttribute('cy')) };
    });
    const apart = [Math.hypot(a!.x - b!.x, a!.y - b!.y), Math.hypot(b!.x - c!.x, b!.y - c!.y)];
    expect(Math.min(...apart)).toBeGreaterThan(25);
    expect(document.querySelectorAll('[data-leader]')).toHaveLength(2);
  });

  it('draws dots without initials for more than forty, and Tab meets only who needs somebody', async () => {
    await draw([kofi, ...Array.from({ length: 40 }, (_, i) => mark(i + 2))]);
    expect(screen.queryByText('KM')).toBeNull();
    const reachable = screen.getAllByRole('link').filter((link) => link.getAttribute('tabindex') !== '-1');
    expect(reachable).toHaveLength(1);
  });

  it('counts more than four hundred in cells', async () => {
    await draw([kofi, ...Array.from({ length: 400 }, (_, i) => mark(i + 2))]);
    expect(screen.queryAllByRole('link')).toEqual([]);
    const cells = screen.getAllByRole('img').map((cell) => Number(cell.textContent));
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(401);
    expect(screen.getAllByRole('img', { name: /1 of them/ })).toHaveLength(1);
  });

  it('counts earlier and in wider cells where it is narrow', async () => {
    await draw(
      Array.from({ length: 151 }, (_, i) => mark(i + 2)),
      270,
    );
    expect(screen.queryAllByRole('link')).toEqual([]);
    const cells = screen.getAllByRole('img').map((cell) => Number(cell.querySelector('rect')!.getAttribute('width')));
    expect(Math.min(...cells)).toBeGreaterThan(17);
  });

  it('chooses a stretch by its stone, by a click, and several by dragging', async () => {
    const { onStretch } = await draw([kofi]);
    await userEvent.click(screen.getByRole('button', { name: '60: only hires on the way to day 60' }));
    expect(onStretch).toHaveBeenLastCalledWith([1, 2]);
    screen.getByRole('button', { name: '30: only hires on the way to day 30' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onStretch).toHaveBeenLastCalledWith([0, 1]);

    // jsdom knows no pointers; a mouse tells all that is asked of one.
    const drag = (from: number, to: number) => {
      const ground = document.querySelector('rect.ground')!;
      fireEvent(ground, new MouseEvent('pointerdown', { clientX: from, bubbles: true }));
      fireEvent(ground, new MouseEvent('pointerup', { clientX: to, bubbles: true }));
    };
    drag(500, 501);
    expect(onStretch).toHaveBeenLastCalledWith([1, 2]);
    drag(42, 680);
    expect(onStretch).toHaveBeenLastCalledWith([0, 2]);
  });
});
