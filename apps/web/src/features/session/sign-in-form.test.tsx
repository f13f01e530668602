import { describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '../../api/problem';
import { renderInApp } from '../../testing/render';
import { SignInForm } from './sign-in-form';
import { waitWords } from './use-countdown';

const fields = () => ({
  email: screen.getByRole('textbox', { name: 'Work email' }),
  password: screen.getByLabelText('Password'),
  submit: screen.getByRole('button', { name: 'Sign in' }),
});

describe('the sign-in form', () => {
  it('sends what was written, by Enter too', async () => {
    const onSubmit = jest.fn();
    await renderInApp(<SignInForm error={null} busy={false} onSubmit={onSubmit} />);
    await userEvent.type(fields().email, ' ruth@milepost.example ');
    await userEvent.type(fields().password, 'a long password{Enter}');
    expect(onSubmit).toHaveBeenCalledWith({ email: 'ruth@milepost.example', password: 'a long password' });
  });

  it('says beside each field what is missing, and asks nobody', async () => {
    const onSubmit = jest.fn();
    await renderInApp(<SignInForm error={null} busy={false} onSubmit={onSubmit} />);
    await userEvent.click(fields().submit);
    expect(screen.getByText('Write your work email.')).toBeTruthy();
    expect(screen.getByText('Write your password.')).toBeTruthy();
    expect(fields().email.getAttribute('aria-invalid')).toBe('true');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('says that email and password do not belong together, without saying which is wrong', async () => {
    const detail = 'This email and password do not belong together.';
    const error = new ApiProblem({ status: 401, code: 'wrong-sign-in', title: 'Wrong', detail });
    await renderInApp(<SignInForm error={error} busy={false} onSubmit={() => undefined} />);
    expect(screen.getByRole('alert').textContent).toBe(detail);
  });

  it('counts a wait down in words, and then lets one try again', async () => {
    jest.useFakeTimers();
    try {
      const error = new ApiProblem({ status: 429, code: 'too-many-attempts', title: 'Wait', detail: 'Wait.' }, 30);
      await renderInApp(<SignInForm error={error} busy={false} onSubmit={() => undefined} />);
      expect(screen.getByRole('alert').textContent).toBe('Too many attempts. Try again in 30 seconds.');
      expect(fields().submit.hasAttribute('disabled')).toBe(true);
      act(() => jest.advanceTimersByTime(29_000));
      expect(screen.getByRole('alert').textContent).toBe('Too many attempts. Try again in 1 second.');
      act(() => jest.advanceTimersByTime(1_000));
      expect(screen.queryByRole('alert')).toBeNull();
      expect(fields().submit.hasAttribute('disabled')).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a wait in words', () => {
  it.each([
    [30, '30 seconds'],
    [90, '90 seconds'],
    [91, '2 minutes'],
    [900, '15 minutes'],
  ])('says %i seconds as "%s"', (seconds, words) => {
    expect(waitWords(seconds)).toBe(words);
  });
});
