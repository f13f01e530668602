import { describe, expect, it } from '@jest/globals';
import type { Guardrail } from '@milepost/shared/template';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInApp } from '../../testing/render';
import { Guardrails } from './guardrails';

const rule = (key: string, level: Guardrail['level'], text: string): Guardrail => ({
  key,
  level,
  text,
  source: { section: '13', position: 1 },
});
const guardrails = [
  rule('a', 'alone', 'Correct a runbook'),
  rule('b', 'peer', 'Change network rules that others share'),
  rule('c', 'manager', 'Upgrade a major version in production'),
  { ...rule('d', 'manager', 'Spend budget'), upTo: 'director' as const },
];

describe('"May I do this alone?"', () => {
  it('sorts what the role may do by who decides', async () => {
    await renderInApp(<Guardrails guardrails={guardrails} decider="Ruth Okafor" />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Yes, alone, within the runbooks',
      'With a review, a peer or senior engineer looks first',
      'Ask first, Ruth Okafor decides',
    ]);
    expect(screen.getByText('(up to a director)')).toBeTruthy();
  });

  it('answers a question in words, in any order', async () => {
    await renderInApp(<Guardrails guardrails={guardrails} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Say what you want to do' }), 'rules netw');
    expect(screen.getByText('Change network rules that others share')).toBeTruthy();
    expect(screen.queryByText('Correct a runbook')).toBeNull();
    expect(screen.getByText('1 of 4 guardrails speak of this')).toBeTruthy();
  });

  it('says honestly when the blueprint is silent, and whom to ask', async () => {
    await renderInApp(<Guardrails guardrails={guardrails} decider="Ruth Okafor" />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Say what you want to do' }), 'dance');
    expect(screen.getByText('The blueprint does not say. Ask Ruth Okafor before you start.')).toBeTruthy();
  });
});
