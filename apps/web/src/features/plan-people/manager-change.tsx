import type { PersonName } from '@milepost/shared/person';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { keepPlan, type PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { send } from '../../api/send';
import { ReasonDialog } from '../../ui/reason-dialog';
import { readersOf } from '../../ui/plan-readers';
import { toasts } from '../../ui/toasts/toasts';
import type { PersonField } from './person-field';
import { putBack } from './put-back';

interface Props {
  plan: PlanView;
  renderPerson: (field: PersonField) => ReactNode;
  onClose: () => void;
}

const first = (name: string) => name.split(' ')[0] ?? name;

/** Puts the hire under another manager. */
export function ManagerChange({ plan, renderPerson, onClose }: Props) {
  const client = useQueryClient();
  const [manager, setManager] = useState<PersonName | null>(null);
  const [missing, setMissing] = useState(false);
  const before = plan.manager;
  const put = (managerId: number, reason: string) =>
    send('PUT', `/plans/${plan.id}/manager`, { body: { managerId, reason } }) as Promise<unknown>;
  const change = useMutation({
    mutationFn: async (reason: string) => (await put(manager?.id ?? 0, reason)) as PlanView,
    onSuccess: (fresh) => {
      keepPlan(client, fresh);
      // a line of reporting shows in many places
      for (const queryKey of [['people'], ['person'], ['team'], ['inbox']]) void client.invalidateQueries({ queryKey });
      const undo = before ? putBack(client, () => put(before.id, 'Taken back')) : undefined;
      toasts.say(`${fresh.manager?.name ?? 'Nobody'} manages ${fresh.hire.name} now.`, undo);
      onClose();
    },
  });
  const problem = isProblem(change.error) ? change.error : null;
  const check = () => {
    setMissing(!manager);
    return manager !== null;
  };
  const hire = first(plan.hire.name);
  return (
    <ReasonDialog
      title={`Change ${hire}’s manager`}
      confirm="Change the manager"
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      check={check}
      onConfirm={(reason) => change.mutate(reason)}
      onClose={onClose}
      outcome={
        <p>
          {before ? `${first(before.name)} manages ${hire} now. ` : `Nobody manages ${hire} now. `}
          {manager
            ? `From the moment you confirm, ${first(manager.name)} acts for ${hire}: signs off, clears blockers and adjusts this plan. Whoever is no longer above ${hire} no longer sees it. `
            : ''}
          It moves {hire} in the directory too.
        </p>
      }
    >
      {renderPerson({
        label: 'Manager',
        value: manager,
        onChange: setManager,
        unavailable: new Map([[plan.hire.id, 'the hire'], ...(before ? [[before.id, 'now'] as const] : [])]),
        required: true,
        error: missing && !manager ? 'Choose who manages them.' : problem?.on('managerId'),
      })}
    </ReasonDialog>
  );
}
