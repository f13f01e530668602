import type { PlanFacts } from '../plan-facts.js';
import { hire, manager, mentor } from './goal-facts.js';

/** Noor's plan of three milestones from Monday 2 November 2026, read by Noor; it has no goals yet. */
export const aPlan = (given: Partial<PlanFacts> = {}): PlanFacts => ({
  id: 1,
  version: 1,
  role: 'Associate Infrastructure Engineer',
  template: { slug: 'associate-infrastructure-engineer', version: 1 },
  hire: { id: hire, name: 'Noor Haddad', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
  mentor: { id: mentor, name: 'Ben Lindqvist' },
  manager: { id: manager, name: 'Ruth Okafor' },
  mentorSigns: false,
  startDate: '2026-11-02',
  originalStart: given.startDate ?? '2026-11-02',
  startMoves: [],
  datesVersion: 1,
  closedAt: null,
  closing: null,
  phases: [
    { key: 'day-30', title: 'onboarding', inferred: false },
    { key: 'day-60', title: 'work under review', inferred: false },
    { key: 'long-term', title: 'growth', inferred: false },
  ],
  goals: [],
  dropped: [],
  pauses: [],
  extensions: [],
  checkIns: [],
  holidays: [],
  around: [hire, mentor, manager],
  people: [
    { id: hire, name: 'Noor Haddad' },
    { id: mentor, name: 'Ben Lindqvist' },
    { id: manager, name: 'Ruth Okafor' },
  ],
  atHand: { guardrails: [], escalation: [] },
  viewer: { id: hire, hire: true, mentor: false, manager: false, above: false, teamLead: false, admin: false },
  ...given,
});
