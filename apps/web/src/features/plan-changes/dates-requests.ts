import type { Closing } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';
import { send } from '../../api/send';

type Plan = Pick<PlanView, 'id' | 'datesVersion'>;

/** Names the dates that were on screen. */
const seen = ({ datesVersion }: Plan) => ({ 'if-match': `"${datesVersion}"` });

export const endPause = async (plan: Plan, pauseId: number, body: { resumesOn: string | null; reason: string }) =>
  (await send('PATCH', `/plans/${plan.id}/pauses/${pauseId}`, { body, headers: seen(plan) })) as PlanView;

export const undoPause = async (plan: Plan, pauseId: number) =>
  (await send('DELETE', `/plans/${plan.id}/pauses/${pauseId}`, { headers: seen(plan) })) as PlanView;

export const undoExtension = async (plan: Plan, extensionId: number) =>
  (await send('DELETE', `/plans/${plan.id}/extensions/${extensionId}`, { headers: seen(plan) })) as PlanView;

export const moveStart = async (plan: Plan, body: { startDate: string; reason: string }) =>
  (await send('PUT', `/plans/${plan.id}/start-date`, { body, headers: seen(plan) })) as PlanView;

export const closePlan = async (plan: Plan, body: { outcome: Closing['outcome']; reason: string }) =>
  (await send('PUT', `/plans/${plan.id}/closing`, { body, headers: seen(plan) })) as PlanView;

export const reopenPlan = async (plan: Plan, body: { reason: string }) =>
  (await send('POST', `/plans/${plan.id}/reopenings`, { body })) as PlanView;

/** The reason that stands beside what was taken back at once. */
export const takenBack = 'Taken back';
