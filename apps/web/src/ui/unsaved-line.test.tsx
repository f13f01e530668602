import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { renderInApp } from '../testing/render';
import { unsaved } from './unsaved';
import { UnsavedLine } from './unsaved-line';

describe('the line under the bar', () => {
  it('counts what is not saved yet, and falls silent when it is', async () => {
    await renderInApp(<UnsavedLine />);
    act(() => unsaved.add('goal-7'));
    expect(screen.getByText('Not saved yet: 1 change.')).toBeTruthy();
    act(() => unsaved.add('goal-8'));
    expect(screen.getByText('Not saved yet: 2 changes.')).toBeTruthy();
    act(() => {
      unsaved.remove('goal-7');
      unsaved.remove('goal-8');
    });
    expect(screen.queryByText(/Not saved yet/)).toBeNull();
  });
});
