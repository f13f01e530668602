import { Switch } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from '../../api/plan-cache';
import { send } from '../../api/send';
import { toasts } from '../../ui/toasts/toasts';

/** Whether the mentor signs too: the manager's to say. What was signed stays signed. */
export function MentorSignOff({ plan }: { plan: PlanView }) {
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async (signs: boolean) =>
      (await (signs
        ? send('PUT', `/plans/${plan.id}/mentor-sign-off`)
        : send('DELETE', `/plans/${plan.id}/mentor-sign-off`))) as PlanView,
    onSuccess: (fresh) => {
      client.setQueryData(planKeys.one(plan.id), fresh);
      void client.invalidateQueries({ queryKey: planKeys.activity(plan.id) });
    },
    onError: (error) => toasts.wrong(error.message),
  });
  if (!plan.can.letMentorSign || !plan.mentor) return null;
  const name = plan.mentor.name.split(' ')[0];
  return (
    <Switch
      size="xs"
      label={`Let ${name} sign off`}
      checked={change.isPending ? change.variables : plan.mentorSigns}
      onChange={(event) => change.mutate(event.currentTarget.checked)}
    />
  );
}
