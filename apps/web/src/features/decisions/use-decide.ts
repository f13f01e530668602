import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isProblem } from '../../api/problem';
import { keepReadiness, type ReadinessView, useReadinessWrite } from '../../api/readiness-cache';
import { requestKey } from '../../api/request-key';

/**
 * Records a decision on what the page shows. The same try sent again after silence is recorded once. Where something changed
 * meanwhile nothing is recorded, and the page shows what stands there now.
 */
export function useDecide({ planId, version }: ReadinessView) {
  const client = useQueryClient();
  const { mutateAsync, isPending, error, reset } = useReadinessWrite(planId);
  const last = useRef({ text: '', key: '' });
  const decide = async (body: object): Promise<boolean> => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: requestKey() };
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': last.current.key };
    try {
      await mutateAsync({ method: 'POST', path: `/plans/${planId}/decisions`, options: { body, headers } });
    } catch (problem) {
      if (isProblem(problem)) last.current = { text: '', key: '' };
      if (isProblem(problem, 'changed-meanwhile') && problem.view) keepReadiness(client, problem.view as ReadinessView);
      return false;
    }
    last.current = { text: '', key: '' };
    return true;
  };
  return { decide, isPending, error, reset };
}
