import type { GoalAnswer } from '../../api/plan-cache';
import type { View } from '../../api/routes';
import { send } from '../../api/send';
import type { PendingAct } from './goal-act';

/** Sends one act and gives the goal's fresh facts. */
export const sendAct = async (pending: PendingAct): Promise<GoalAnswer> => (await answerTo(pending)) as GoalAnswer;

function answerTo({ id, goalId, act }: PendingAct): Promise<View<'GoalChangeView'>> {
  // Sent twice, it counts once.
  const headers = { 'Idempotency-Key': id };
  switch (act.do) {
    case 'tick':
      return send('PUT', `/goals/${goalId}/completion`);
    case 'untick':
      return send('DELETE', `/goals/${goalId}/completion`);
    case 'count':
      return send('POST', `/goals/${goalId}/count-entries`, { body: { change: act.change }, headers });
    case 'name':
      return send('PUT', `/goals/${goalId}/name`, { body: { text: act.text } });
    case 'plan-day':
      return act.on
        ? send('PUT', `/goals/${goalId}/planned-day`, { body: { on: act.on } })
        : send('DELETE', `/goals/${goalId}/planned-day`);
    case 'add-evidence': {
      const { kind, url, text } = act;
      return send('POST', `/goals/${goalId}/evidence`, { body: { kind, text, ...(url !== null && { url }) }, headers });
    }
    case 'remove-evidence':
      return send('DELETE', `/evidence/${act.id}`);
    case 'add-comment':
      return send('POST', `/goals/${goalId}/comments`, { body: { text: act.text }, headers });
    case 'remove-comment':
      return send('DELETE', `/comments/${act.id}`);
    case 'ask':
      return send('PUT', `/goals/${goalId}/sign-off-request`);
    case 'withdraw':
      return send('DELETE', `/goals/${goalId}/sign-off-request`);
    case 'sign':
      return send('PUT', `/goals/${goalId}/sign-off`);
    case 'undo-sign-off':
      return send('DELETE', `/goals/${goalId}/sign-off`);
    case 'return':
      return send('PUT', `/goals/${goalId}/return`, { body: { reason: act.reason } });
    case 'block': {
      const { text, clearableBy } = act;
      return send('POST', `/goals/${goalId}/blockers`, { body: { text, clearableBy }, headers });
    }
    case 'clear':
      return send('PUT', `/blockers/${act.blocker.id}/clearance`);
    case 'reopen':
      return send('DELETE', `/blockers/${act.blocker.id}/clearance`);
  }
}
