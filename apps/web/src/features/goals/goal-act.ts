import type { IsoDate, IsoInstant } from '@milepost/shared/calendar';
import type { Blocker } from '@milepost/shared/plan-facts';

/** One thing a person does to a goal. Everything in it can be stored and sent again. */
export type GoalAct =
  | { do: 'tick' }
  | { do: 'untick' }
  | { do: 'count'; change: number }
  | { do: 'name'; text: string }
  | { do: 'plan-day'; on: IsoDate | null }
  | { do: 'add-evidence'; kind: 'link' | 'note'; url: string | null; text: string }
  | { do: 'remove-evidence'; id: number }
  | { do: 'add-comment'; text: string }
  | { do: 'remove-comment'; id: number }
  | { do: 'ask' }
  | { do: 'withdraw' }
  | { do: 'sign' }
  | { do: 'undo-sign-off' }
  | { do: 'return'; reason: string }
  | { do: 'block'; text: string; clearableBy: number | null }
  | { do: 'clear'; blocker: Blocker }
  | { do: 'reopen'; blocker: Blocker };

/** An act on its way to the server. `id` is its Idempotency-Key: sent twice, it counts once. */
export interface PendingAct {
  id: string;
  planId: number;
  goalId: number;
  by: number;
  at: IsoInstant;
  /** Not sent before this moment, so that it can be taken back without a trace. */
  heldUntil?: IsoInstant;
  act: GoalAct;
}
