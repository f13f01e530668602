import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { measureAs, unmeasure } from '../../testing/measure';
import { renderInApp } from '../../testing/render';
import { Trail } from './trail';
import { placeWords } from './trail-rest';

const posts = [
  { day: 30, label: '30', date: 'Sun 8 Nov' },
  { day: 90, label: '60', date: 'Tue 5 Jan' },
];

beforeEach(() => measureAs(1000));
afterEach(unmeasure);

describe('paused days on the trail', () => {
  it('are hatched, said in words and told in the list', async () => {
    await renderInApp(
      <Trail
        posts={posts}
        current={1}
        today={80}
        todayLabel="Today, day 80"
        reached={75}
        rests={[{ from: 40, to: 70, label: 'Paused 18 Nov – 17 Dec' }]}
        summary="Day 80"
      />,
    );
    const picture = within(await screen.findByRole('group', { name: 'Day 80' }));
    expect(picture.getByText('Paused 18 Nov – 17 Dec', { selector: 'text' })).toBeInTheDocument();
    expect(document.querySelector('[data-rest] path')).toHaveAttribute('stroke', expect.stringMatching(/^url\(#/));
    expect(within(screen.getByRole('list')).getByText('Paused 18 Nov – 17 Dec')).toBeInTheDocument();
  });

  it('have not come before the start, where the day it begins is written', async () => {
    await renderInApp(
      <Trail posts={posts} current={0} today={null} todayLabel="Starts Fri 9 Oct" reached={0} summary="Starts soon" />,
    );
    const picture = within(await screen.findByRole('group', { name: 'Starts soon' }));
    expect(picture.getByText('Starts Fri 9 Oct')).toBeInTheDocument();
    expect(document.querySelector('[data-rest]')).toBeNull();
  });

  it('say as much as finds room between the stones', () => {
    const label = 'Paused 18 Nov – 17 Dec';
    expect(placeWords(label, 300, 400, [100, 600])).toEqual({ x: 350, text: label });
    expect(placeWords(label, 110, 150, [100, 600])?.x).toBeGreaterThan(100 + label.length * 3);
    expect(placeWords(label, 150, 170, [100, 190])).toMatchObject({ text: 'Paused' });
    expect(placeWords(label, 150, 160, [140, 180])).toBeNull();
  });
});
