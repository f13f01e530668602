import type { GoalAnswer } from '../../api/plan-cache';
import { send } from '../../api/send';
import type { PendingAct } from './goal-act';

type Request = [method: 'PUT' | 'POST' | 'DELETE', path: string, body?: object];

/** Sends one act and gives the goal's fresh facts. */
export function sendAct(pending: PendingAct): Promise<GoalAnswer> {
  const [method, path, body] = requestOf(pending);
  return send<GoalAnswer>(method, path, {
    ...(body && { body }),
    ...(method === 'POST' && { headers: { 'Idempotency-Key': pending.id } }),
  });
}

function requestOf({ goalId, act }: PendingAct): Request {
  const goal = `/goals/${goalId}`;
  switch (act.do) {
    case 'tick':
      return ['PUT', `${goal}/completion`];
    case 'untick':
      return ['DELETE', `${goal}/completion`];
    case 'count':
      return ['POST', `${goal}/count-entries`, { change: act.change }];
    case 'name':
      return ['PUT', `${goal}/name`, { text: act.text }];
    case 'plan-day':
      return act.on ? ['PUT', `${goal}/planned-day`, { on: act.on }] : ['DELETE', `${goal}/planned-day`];
    case 'add-evidence': {
      const { kind, url, text } = act;
      return ['POST', `${goal}/evidence`, { kind, ...(url !== null && { url }), text }];
    }
    case 'remove-evidence':
      return ['DELETE', `/evidence/${act.id}`];
    case 'add-comment':
      return ['POST', `${goal}/comments`, { text: act.text }];
    case 'remove-comment':
      return ['DELETE', `/comments/${act.id}`];
    case 'ask':
      return ['PUT', `${goal}/sign-off-request`];
    case 'withdraw':
      return ['DELETE', `${goal}/sign-off-request`];
    case 'sign':
      return ['PUT', `${goal}/sign-off`];
    case 'undo-sign-off':
      return ['DELETE', `${goal}/sign-off`];
    case 'return':
      return ['PUT', `${goal}/return`, { reason: act.reason }];
    case 'block':
      return ['POST', `${goal}/blockers`, { text: act.text, clearableBy: act.clearableBy }];
    case 'clear':
      return ['PUT', `/blockers/${act.blocker.id}/clearance`];
    case 'reopen':
      return ['DELETE', `/blockers/${act.blocker.id}/clearance`];
  }
}
