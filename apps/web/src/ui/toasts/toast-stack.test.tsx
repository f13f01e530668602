import { describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp } from '../../testing/render';
import { toasts } from './toasts';

describe('a toast', () => {
  it('says what happened and leads back', async () => {
    await renderInApp(null);
    const undo = jest.fn();
    act(() => void toasts.say('Signed off 3 goals.', undo));
    expect(screen.getByRole('status').textContent).toContain('Signed off 3 goals.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Signed off 3 goals.')).toBeNull();
  });

  it('is taken back by Ctrl Z, the last one first; in a field that is the field’s own', async () => {
    await renderInApp(<input aria-label="Field" />);
    const first = jest.fn();
    const second = jest.fn();
    act(() => void toasts.say('First.', first));
    act(() => void toasts.say('Second.', second));
    act(() => void toasts.say('Only said.'));
    screen.getByLabelText('Field').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(second).not.toHaveBeenCalled();
    screen.getByLabelText('Field').blur();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(second).toHaveBeenCalledTimes(1);
    expect(first).not.toHaveBeenCalled();
    expect(screen.queryByText('Second.')).toBeNull();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(first).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Only said.')).toBeInTheDocument();
  });

  it('leaves by itself after 8 seconds, but not while somebody reads it', async () => {
    jest.useFakeTimers();
    try {
      await renderInApp(null);
      act(() => void toasts.say('Saved.'));
      act(() => screen.getByRole('button', { name: 'Close this message' }).focus());
      act(() => jest.advanceTimersByTime(20_000));
      expect(screen.queryByText('Saved.')).not.toBeNull();
      act(() => screen.getByRole('button', { name: 'Close this message' }).blur());
      act(() => jest.advanceTimersByTime(8_000));
      expect(screen.queryByText('Saved.')).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });
});
