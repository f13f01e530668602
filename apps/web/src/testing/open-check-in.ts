import { screen } from '@testing-library/react';
import type { CheckIn } from '../api/check-in-cache';
import { fakeApi } from './fake-api';
import { me } from './me';
import { keptAssessment } from './prepared-check-in';
import { renderApp } from './render';

/** The page of a check-in, with a server that keeps what its reader writes. Gives that server, and every write that was sent. */
export async function openCheckIn(checkIn: CheckIn, answers: Parameters<typeof fakeApi>[0] = {}) {
  const server = keptAssessment(checkIn);
  const sent = fakeApi({
    'GET /me': () => me({ id: checkIn.plan.viewer.id, relations: { hasPlan: true } }),
    'GET /check-ins/7': server.read,
    'PATCH /check-ins/7/assessment': server.write,
    'PUT /check-ins/7/assessment/submission': server.submit,
    'DELETE /check-ins/7/assessment/submission': server.takeBack,
    ...answers,
  });
  await renderApp('/check-ins/7');
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('heading', { level: 2 });
  return { server, writes: () => sent.filter(({ method }) => method !== 'GET') };
}
