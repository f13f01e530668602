import type { Decision } from '@milepost/shared/readiness-facts';
import { screen } from '@testing-library/react';
import type { ReadinessView } from '../api/readiness-cache';
import { fakeApi } from './fake-api';
import { me } from './me';
import { lead } from './readiness-view';
import { renderApp } from './render';

/** The page of Noor's readiness as its reader opens it. Gives its title, and every write that was sent. */
export async function openReadiness(view: ReadinessView, answers: Parameters<typeof fakeApi>[0] = {}, search = '') {
  const asked = fakeApi({
    'GET /me': () => me({ id: view.viewer.id, relations: { reports: { direct: 1, below: 2 } } }),
    'GET /readiness': () => ({ candidates: [] }),
    'GET /plans/1/readiness': () => view,
    ...answers,
  });
  const app = await renderApp(`/plans/1/readiness${search}`);
  const title = await screen.findByRole('heading', { level: 1 });
  return { title, ...app, writes: () => asked.filter(({ method }) => method !== 'GET'), asked };
}

/** What Carmen decided in October, to be looked at again on 19 November 2026. */
export const decidedNotYet: Decision = {
  id: 5,
  outcome: 'not yet',
  reason: 'One quarter as primary is missing.',
  criteria: [{ criterion: 'on-call', met: false, reason: 'Only daytime so far' }],
  reviewOn: '2026-11-19',
  by: lead.id,
  at: '2026-10-01T09:00:00.000Z',
};
