import { Switch } from '@mantine/core';
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

/** Gives a plan another mentor, or none. */
export function MentorChange({ plan, renderPerson, onClose }: Props) {
  const client = useQueryClient();
  const [mentor, setMentor] = useState<PersonName | null>(plan.mentor);
  const [signs, setSigns] = useState(false);
  const [same, setSame] = useState(false);
  const before = plan.mentor;
  const put = (mentorId: number | null, mentorSigns: boolean, reason: string) =>
    send('PUT', `/plans/${plan.id}/mentor`, { body: { mentorId, mentorSigns, reason } }) as Promise<unknown>;
  const change = useMutation({
    mutationFn: async (reason: string) => (await put(mentor?.id ?? null, mentor !== null && signs, reason)) as PlanView,
    onSuccess: (fresh) => {
      keepPlan(client, fresh);
      const says = fresh.mentor ? `${fresh.mentor.name} is the mentor now.` : 'The plan has no mentor now.';
      toasts.say(
        says,
        putBack(client, () => put(before?.id ?? null, plan.mentorSigns, 'Taken back')),
      );
      onClose();
    },
  });
  const problem = isProblem(change.error) ? change.error : null;
  const check = () => {
    const unchanged = mentor?.id === before?.id;
    setSame(unchanged);
    return !unchanged;
  };
  return (
    <ReasonDialog
      title={before ? 'Change the mentor' : 'Name a mentor'}
      confirm={!before ? 'Name the mentor' : mentor ? 'Change the mentor' : 'Go on without a mentor'}
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      check={check}
      onConfirm={(reason) => change.mutate(reason)}
      onClose={onClose}
      outcome={<p>{follows(plan, mentor)}</p>}
    >
      {renderPerson({
        label: 'Mentor',
        value: mentor,
        onChange: setMentor,
        unavailable: new Map([[plan.hire.id, 'the hire']]),
        error: same ? 'Choose somebody else, or nobody.' : (problem?.on('mentorId') ?? undefined),
      })}
      {mentor && mentor.id !== before?.id && (
        <Switch
          size="xs"
          label={`Let ${first(mentor.name)} sign off`}
          checked={signs}
          onChange={(event) => setSigns(event.currentTarget.checked)}
        />
      )}
    </ReasonDialog>
  );
}

/** What changes for whom the moment one confirms. */
function follows({ mentor: before, hire }: PlanView, after: PersonName | null): string {
  if (before?.id === after?.id)
    return before
      ? `${first(before.name)} mentors ${first(hire.name)} now. Choose somebody else, or clear the field to go on without.`
      : 'Whoever you choose sees this plan at once.';
  const leaves = before
    ? `${first(before.name)} no longer sees this plan as its mentor; what they signed stays signed. `
    : '';
  const comes = after ? `${first(after.name)} sees it at once.` : `${first(hire.name)} goes on without a mentor.`;
  return leaves + comes;
}
