import type { Blocker, CompletionFact, CountEntry, Evidence, SignOff, Waiver } from '../plan-facts.js';

/** Who is who in the examples of the tests. */
export const hire = 1;
export const mentor = 2;
export const manager = 3;

/** When a fact is recorded unless the test says otherwise: a Monday, 09:00 in Europe. */
export const monday = '2026-11-02T08:00:00.000Z';

export const ticked = (at = monday): CompletionFact => ({ by: hire, at });
export const counted = (change: number, at = monday): CountEntry => ({ by: hire, at, change });
export const aLink = (given: Partial<Evidence> = {}): Evidence => ({
  id: 1,
  kind: 'link',
  url: 'https://wiki.example/runbook',
  text: 'Runbook',
  by: hire,
  at: monday,
  ...given,
});
export const waived = (at = monday): Waiver => ({ reason: 'before this plan', by: manager, at });

/** A sign-off that was asked for and is still waited for. */
export const asked = (askedAt = monday): SignOff => ({
  id: 1,
  askedBy: hire,
  askedAt,
  outcome: null,
  by: null,
  at: null,
  reason: null,
});

/** A request and how it ended; the hire withdraws, the manager does the rest. */
export const answered = (outcome: 'signed' | 'returned' | 'withdrawn' | 'undone', at = monday): SignOff => ({
  ...asked(),
  outcome,
  by: outcome === 'withdrawn' ? hire : manager,
  at,
  reason: outcome === 'returned' ? 'The runbook misses the rollback' : null,
});

/** A blocker somebody outside can clear, unless told otherwise. */
export const aBlocker = (given: Partial<Blocker> = {}): Blocker => ({
  id: 1,
  text: 'No access to the ticket system',
  by: hire,
  at: monday,
  clearableBy: null,
  ...given,
});
