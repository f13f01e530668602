import type { Goal, GoalTerms } from '@milepost/shared/plan-facts';
import type { PhaseKey } from '@milepost/shared/template';
import type { PlanView } from '../../api/plan-cache';
import { send } from '../../api/send';

/** A change to what a plan asks, ready to be sent; it answers with the plan as it then stands. */
export type TermsRequest = () => Promise<PlanView>;

const asPlan = async (answer: Promise<unknown>) => (await answer) as PlanView;

export const reword =
  (
    { id, version }: Pick<Goal, 'id' | 'version'>,
    { phase: _, ...terms }: Partial<GoalTerms>,
    reason: string,
  ): TermsRequest =>
  () =>
    asPlan(
      send('PATCH', `/goals/${id}/terms`, { body: { ...terms, reason }, headers: { 'if-match': `"${version}"` } }),
    );

export const move =
  (id: number, phase: PhaseKey, reason: string): TermsRequest =>
  () =>
    asPlan(send('PUT', `/goals/${id}/phase`, { body: { phase, reason } }));

export const drop =
  (id: number, reason: string): TermsRequest =>
  () =>
    asPlan(send('PUT', `/goals/${id}/removal`, { body: { reason } }));

export const restore =
  (id: number): TermsRequest =>
  () =>
    asPlan(send('DELETE', `/goals/${id}/removal`));

export const waive =
  (id: number, reason: string): TermsRequest =>
  () =>
    asPlan(send('PUT', `/goals/${id}/waiver`, { body: { reason } }));

export const askAgain =
  (id: number): TermsRequest =>
  () =>
    asPlan(send('DELETE', `/goals/${id}/waiver`));
