import { afterEach, beforeEach, jest } from '@jest/globals';
import { checkInRights } from '@milepost/shared/check-in-access';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { asked, hire, ticked } from '@milepost/shared/testing/goal-facts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { CheckIn } from '../api/check-in-cache';
import { outbox } from '../features/goals/outbox';
import { toasts } from '../ui/toasts/toasts';
import { aView, closedCheckIn } from './check-in-view';
import { stopClockAt } from './clock';
import { type Asked, fakeApi } from './fake-api';
import { me } from './me';
import { planView } from './plans';
import { renderApp } from './render';

/** Lets every test of a file begin with nothing typed, nothing unsent and no toast, on the day of the meeting. */
export function freshMeetings(): void {
  beforeEach(() => {
    outbox.close();
    for (const { id } of toasts.all()) toasts.drop(id);
    localStorage.clear();
    stopClockAt('2026-12-02T09:00:00.000Z');
  });
  afterEach(() => {
    jest.useRealTimers();
  });
}

type Reader = 'hire' | 'manager' | 'mentor';

/** When what stands there was written. */
export const at = '2026-12-02T08:30:00.000Z';

const map = aGoal({ id: 11, text: 'Draw the map' });
const runbook = aGoal({ id: 12, text: 'Write a runbook' });
const badge = aGoal({ id: 13, text: 'Get a badge' });
/** Waits for a signature. */
export const rota = aGoal({
  id: 14,
  text: 'Read the rota',
  asksSignOff: true,
  completion: ticked('2026-11-20T09:00:00.000Z'),
  signOff: asked('2026-11-30T09:00:00.000Z'),
});
export const goals = [map, runbook, badge, rota];
export const noors = aView('hire', { 11: 'met', 12: 'met', 13: 'exceeded' }, 'So I think');
export const ruths = aView('manager', { 11: 'met', 12: 'working towards', 13: 'not yet' });

/** The check-in while it is open, as somebody reads it. */
export function meeting(reader: Reader, given: Partial<Omit<CheckIn, 'course'>> = {}, version = 9): CheckIn {
  const plan = given.plan ?? planView(goals, reader);
  const open = closedCheckIn(
    reader,
    { plan, records: [], assessments: reader === 'mentor' ? [] : [noors, ruths], ...given },
    { closedAt: null, closedBy: null, version },
  );
  return { ...open, can: checkInRights(plan.viewer, plan.can, 'open'), writers: plan.people };
}

/** Opens the page of the check-in. `answers` are the writes below /check-ins/7, by method and what they say. */
export async function openMeeting(checkIn: CheckIn, answers: Record<string, (asked: Asked) => unknown> = {}) {
  const shown = { now: checkIn };
  const writes = Object.entries(answers).map(([key, answer]) => [key.replace(' /', ' /check-ins/7/'), answer]);
  const sent = fakeApi({
    'GET /me': () => me({ id: checkIn.plan.viewer.id }),
    'GET /check-ins/7': () => shown.now,
    ...(Object.fromEntries(writes) as Record<string, (asked: Asked) => unknown>),
  });
  const view = await renderApp('/check-ins/7');
  if (checkIn.can.read) await screen.findByRole('heading', { name: /view/ });
  return { ...view, shown, sent: () => sent.filter(({ method }) => method !== 'GET') };
}

export const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
export const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
export const note = (text: string, version: number, by = hire) => ({ text, version, by, at });

/** Types into a field and leaves it. */
export async function write(box: HTMLElement, text: string) {
  await act(async () => {
    fireEvent.change(box, { target: { value: text } });
    fireEvent.blur(box);
  });
}
