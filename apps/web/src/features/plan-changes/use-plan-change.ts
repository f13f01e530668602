import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { toasts } from '../../ui/toasts/toasts';
import { datesNews } from './dates-news';
import { keepNews, keepPlan, undoChange } from './keep-change';
import type { PlanChangeProps } from './plan-change';

interface Sent {
  send: () => Promise<PlanView>;
  /** What is said once it is done. */
  says: string;
  /** The way back, from the plan as it then stands. */
  undo?: (plan: PlanView) => Promise<unknown>;
}

/** A dialog's own part of a change: the reason, what others did since it opened, and how sending it went. */
export function usePlanChange({ plan, words, onClose }: PlanChangeProps) {
  const client = useQueryClient();
  const [began] = useState(plan);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: ({ send }: Sent) => send(),
    onSuccess: (fresh, { says, undo }) => {
      onClose();
      keepPlan(client, fresh);
      const back = undo && (() => void undoChange(client, fresh.id, () => undo(fresh), 'Taken back.'));
      toasts.say(says, back);
    },
    onError: (error) => keepNews(client, plan.id, error),
  });
  const refused = isProblem(change.error, 'changed-meanwhile') ? null : change.error;
  return {
    reason: reason.trim(),
    /** What the dialog's frame needs. */
    frame: {
      reason,
      onReason: setReason,
      reasonMissing: tried && !reason.trim(),
      news: datesNews(began, plan, words),
      error: refused,
      busy: change.isPending,
    },
    /** What the server holds against a field. */
    wrong: (field: string) => (isProblem(refused) ? refused.on(field) : undefined),
    /** Sends it, once nothing is missing. */
    submit: (sent: Sent | null) => {
      setTried(true);
      if (sent && reason.trim()) change.mutate(sent);
    },
  };
}
