import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { toasts } from '../../ui/toasts/toasts';
import { datesNews } from './dates-news';
import { keepChange, keepNews, undoChange } from './keep-change';
import type { PlanChangeProps } from './plan-change';

interface Change {
  ask: () => Promise<PlanView>;
  /** What is said once it is done. */
  says: string;
  /** The way back, from the plan as it then stands. */
  undo?: (fresh: PlanView) => Promise<PlanView>;
}

/** A dialog's own part of a change: what others did since it opened, and how sending it went. */
export function usePlanChange({ plan, words, onClose }: PlanChangeProps) {
  const client = useQueryClient();
  const [began] = useState(plan);
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: ({ ask }: Change) => ask(),
    onSuccess: (fresh, { says, undo }) => {
      onClose();
      keepChange(client, fresh);
      toasts.say(says, undo && (() => void undoChange(client, fresh.id, () => undo(fresh), 'Taken back.')));
    },
    onError: (error) => keepNews(client, plan.id, error),
  });
  const refused = isProblem(change.error, 'changed-meanwhile') ? null : change.error;
  return {
    /** What the dialog's frame needs. */
    frame: {
      plan,
      news: datesNews(began, plan, words),
      error: refused,
      busy: change.isPending,
      onTry: () => setTried(true),
      onClose,
    },
    /** Whether somebody tried to send it: what is missing is said from then on. */
    tried,
    /** What the server holds against a field. */
    wrong: (field: string) => (isProblem(refused) ? refused.on(field) : undefined),
    change: (one: Change) => change.mutate(one),
  };
}
