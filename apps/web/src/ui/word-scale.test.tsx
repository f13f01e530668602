import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderInApp } from '../testing/render';
import { WordScale } from './word-scale';

const words = ['not yet', 'sometimes', 'consistently'] as const;

function Scale() {
  const [word, setWord] = useState<(typeof words)[number] | null>(null);
  return (
    <WordScale aria-label="How often" words={words} says={['Never', 'Now and then']} value={word} onChange={setWord} />
  );
}

test('a scale of words is chosen from with the keys of radios', async () => {
  await renderInApp(<Scale />);
  expect(screen.getByRole('radiogroup', { name: 'How often' })).toBeVisible();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('radio', { name: 'not yet' })).toBeChecked();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'consistently' })).toBeChecked();
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1);
  expect(screen.getByTitle('Now and then')).toHaveTextContent('sometimes');
});
