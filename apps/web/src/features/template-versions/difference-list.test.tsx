import { expect, it } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { DifferenceList } from './difference-list';
import { fieldValue } from './difference-words';

it('says of a goal that went what a reader knows of it, and no inner names', () => {
  const before = {
    ...{ key: 'day-30-2', kind: 'task', text: 'Walk through the servers' },
    ...{ asks: ['sign-off'], covers: ['primary-1'], inferred: true },
  };
  const from = { parent: 'day-30', index: 1 };
  render(
    <MantineProvider>
      <DifferenceList
        difference={{
          entries: [{ section: 'goals', id: 'day-30-2', kind: 'dropped', title: before.text, before, from } as never],
        }}
      />
    </MantineProvider>,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'GoneWalk through the serversBy day 30. Done with: sign-off. Inferred',
  );
  expect(screen.getByRole('listitem')).not.toHaveTextContent(/primary-1|yes/);
});

it.each([
  [{ label: 'Critical', words: 'under 7 days' }, 'Critical: under 7 days'],
  [{ label: 'Critical', words: 'critical in under 7 days' }, 'critical in under 7 days'],
  [{ words: 'under 7 days' }, 'under 7 days'],
])('names each of several bounds once: %j', (part, says) => {
  expect(fieldValue('parts', [part])).toBe(says);
});
