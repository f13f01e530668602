import type { QueryClient } from '@tanstack/react-query';
import { keepGoalAnswer, planKeys } from '../../api/plan-cache';
import { ApiProblem, isProblem, Unreachable } from '../../api/problem';
import { send } from '../../api/send';
import type { PendingAct } from './goal-act';
import { sendAct } from './goal-request';
import { outbox } from './outbox';

/** Waits between tries while the server cannot be reached, in ms; the last one repeats. */
const waits = [500, 2_000, 5_000, 15_000, 30_000];
/** An act older than this, in ms, is sent only after asking whose session this is now. */
const fresh = 5_000;
const passing = new Set([408, 425, 429, 502, 503, 504]);

let sending = false;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends what waits, one act after another. A lost connection keeps the act and tries again; a refusal lets it go, which
 * puts the old view back, and says why beside the goal.
 */
export async function sendPending(client: QueryClient): Promise<void> {
  clearTimeout(timer);
  if (sending) return;
  sending = true;
  try {
    await alone(() => sendAll(client));
  } finally {
    sending = false;
  }
}

async function sendAll(client: QueryClient): Promise<void> {
  let known: number | null = null;
  for (let act = due(); act; act = due()) {
    try {
      if (!outbox.stillKept(act)) {
        outbox.drop(act.id);
        await client.invalidateQueries({ queryKey: planKeys.all });
        continue;
      }
      if (known === null && Date.now() - Date.parse(act.at) > fresh) {
        known = (await send<{ id: number }>('GET', '/me')).id;
        if (known !== act.by) return void client.invalidateQueries({ queryKey: ['me'] });
      }
      keepGoalAnswer(client, await sendAct(act));
      outbox.drop(act.id);
      failures = 0;
      void client.invalidateQueries({ queryKey: planKeys.activity(act.planId) });
    } catch (error) {
      if (!settle(client, act, error)) return;
    }
  }
  const held = outbox.read().pending[0]?.heldUntil;
  if (held) timer = setTimeout(() => void sendPending(client), Math.max(0, Date.parse(held) - Date.now()));
}

const due = () => outbox.next(new Date().toISOString());

/** Whether the next act may be tried at once. */
function settle(client: QueryClient, act: PendingAct, error: unknown): boolean {
  if (isProblem(error, 'signed-out')) {
    void client.invalidateQueries({ queryKey: ['me'] });
    return false;
  }
  if (error instanceof Unreachable || (error instanceof ApiProblem && passing.has(error.status))) {
    const wait = waits[Math.min(failures, waits.length - 1)];
    failures += 1;
    timer = setTimeout(() => void sendPending(client), wait);
    return false;
  }
  outbox.drop(act.id);
  outbox.refuse(act.goalId, act.act, error instanceof Error ? error.message : String(error));
  void client.invalidateQueries({ queryKey: planKeys.all });
  return true;
}

/** One tab at a time, where the browser can say so. */
function alone(work: () => Promise<void>): Promise<void> {
  return 'locks' in navigator ? navigator.locks.request('milepost-unsaved', work) : work();
}
