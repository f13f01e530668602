import { expect, it } from '@jest/globals';
import { render } from '@testing-library/react';
import { WordDifference } from './word-difference';

const shown = (before: string, after: string) => {
  const { container } = render(<WordDifference before={before} after={after} />);
  return container.firstElementChild!.innerHTML.replace(/<\/?span>/g, '');
};

it('marks what went and what came where it stands', () => {
  expect(shown('Patch three servers alone', 'Patch three routers alone')).toBe(
    'Patch three <del>servers</del><ins>routers</ins> alone',
  );
  expect(shown('Patch', 'Patch, with a named deputy, whatever stands in Nairobi')).toBe(
    'Patch<ins>, with a named deputy, whatever stands in Nairobi</ins>',
  );
});

it('reads two texts that share a word or two one after the other', () => {
  expect(shown('Get to know a runbook for the team', 'Write a map for Nairobi')).toBe(
    '<del>Get to know a runbook for the team</del> <ins>Write a map for Nairobi</ins>',
  );
});

it('has nothing to strike where there was nothing', () => {
  expect(shown('', 'Known by name')).toBe('<ins>Known by name</ins>');
});
