import { Button, TextInput } from '@mantine/core';
import { addDays, isDate, workingDayOnOrAfter } from '@milepost/shared/calendar';
import { sharedReaders } from '@milepost/shared/check-in-readers';
import { refuseMeetingDay } from '@milepost/shared/check-in-rules';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { type CheckIn, keepCheckIn } from '../../api/check-in-cache';
import { planKeys } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { useCreate } from '../../api/use-create';
import { shortDay } from '../../ui/day-words';
import { Dialog } from '../../ui/dialog';
import { DayField } from '../../ui/fields/day-field';
import { hireOf } from '../../ui/plan-readers';
import reason from '../../ui/reason-dialog.module.css';
import type { PlanChangeProps } from './plan-change';

/** A check-in beside those of the milestones: what it is about and when. It is prepared from then on. */
export function AddCheckInDialog({ plan, words, onClose }: PlanChangeProps) {
  const { today } = words;
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useCreate<CheckIn>(`/plans/${plan.id}/check-ins`);
  const [title, setTitle] = useState('');
  const [meetsOn, setMeetsOn] = useState(() =>
    workingDayOnOrAfter(addDays(today, 7), { workingDays: plan.hire.workingDays, holidays: plan.holidays }),
  );
  const [tried, setTried] = useState(false);
  const about = useRef<HTMLInputElement>(null);
  const add = useMutation({
    mutationFn: create,
    onSuccess: (made) => {
      keepCheckIn(client, made);
      void client.invalidateQueries({ queryKey: planKeys.all });
      void client.invalidateQueries({ queryKey: ['check-ins'] });
      void navigate({ to: '/check-ins/$checkInId', params: { checkInId: made.course.id } });
    },
  });
  const problem = isProblem(add.error) ? add.error : null;
  const whole = isDate(meetsOn);
  const refusal = whole ? refuseMeetingDay(meetsOn, plan.startDate, today, 'meetsOn') : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!title.trim()) about.current?.focus();
    else if (whole && !refusal) add.mutate({ title: title.trim(), meetsOn });
  };
  return (
    <Dialog title={`Add a check-in with ${hireOf(plan)}`} onClose={onClose}>
      <form className={reason.form} onSubmit={submit} noValidate>
        <TextInput
          ref={about}
          data-autofocus
          label="What it is about"
          description={`${sharedReaders(plan)} can read it.`}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={tried && !title.trim() ? 'Say in a few words what it is about.' : problem?.on('title')}
        />
        <DayField
          label="You meet on"
          value={meetsOn}
          onChange={setMeetsOn}
          error={refusal?.detail ?? problem?.on('meetsOn') ?? (tried && !whole ? 'Choose a day.' : undefined)}
          today={today}
        />
        <p className={reason.outcome}>
          Both of you can prepare it from now on, about the goals of the phase under way.
        </p>
        {add.error && !problem?.errors.length && (
          <p role="alert" className={reason.wrong}>
            Nothing was added. {add.error.message}
          </p>
        )}
        <div className={reason.end}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={add.isPending}>
            {whole && !refusal ? `Meet on ${shortDay(meetsOn, today)}` : 'Add it'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
