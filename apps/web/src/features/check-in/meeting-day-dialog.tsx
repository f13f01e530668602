import { Button } from '@mantine/core';
import { isDate } from '@milepost/shared/calendar';
import { checkInDay } from '@milepost/shared/check-in';
import { refuseMeetingDay } from '@milepost/shared/check-in-rules';
import { type FormEvent, useState } from 'react';
import { useCheckInWrite } from '../../api/check-in-cache';
import { isProblem } from '../../api/problem';
import { shortDay } from '../../ui/day-words';
import { Dialog } from '../../ui/dialog';
import { DialogEnd, DialogForm } from '../../ui/dialog-form';
import { DayField } from '../../ui/fields/day-field';
import { toasts } from '../../ui/toasts/toasts';
import { Wrong } from '../../ui/wrong';
import type { CheckInPartProps } from './check-in-part';

/** Another day for the meeting, or the milestone's again. */
export function MeetingDayDialog({ checkIn, plan, standing, onClose }: CheckInPartProps & { onClose: () => void }) {
  const { course, plan: facts } = checkIn;
  const { today } = plan;
  const write = useCheckInWrite(course.id);
  const [on, setOn] = useState(standing.day ?? '');
  const calendar = { workingDays: facts.hire.workingDays, holidays: facts.holidays };
  const milestone = course.phase && checkInDay({ ...course, meetsOn: null }, plan.phases, calendar);
  const refusal = isDate(on) ? refuseMeetingDay(on, facts.startDate, today) : null;
  const problem = isProblem(write.error) ? write.error : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDate(on)) return;
    const follows = on === milestone;
    if (refusal && !follows) return;
    write.mutate(
      follows
        ? { method: 'DELETE', what: 'meeting-day' }
        : { method: 'PUT', what: 'meeting-day', options: { body: { on } } },
      {
        onSuccess: () => {
          onClose();
          toasts.say(follows ? 'It follows its milestone.' : `You meet ${shortDay(on, today)}.`);
        },
      },
    );
  };
  return (
    <Dialog title="Move the day" onClose={onClose}>
      <DialogForm onSubmit={submit}>
        <DayField
          label="You meet on"
          value={on}
          onChange={setOn}
          error={(on === milestone ? undefined : refusal?.detail) ?? problem?.on('on')}
          today={today}
          near={milestone ? [{ label: `With its milestone, ${shortDay(milestone, today)}`, on: milestone }] : []}
        />
        <p className="small dim">
          A day you choose stays, also when the plan’s dates move. Goals and milestones keep their days.
        </p>
        {write.error && !problem?.errors.length && <Wrong>Nothing has changed. {write.error.message}</Wrong>}
        <DialogEnd>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={write.isPending} disabled={!isDate(on)}>
            {isDate(on) ? `Meet on ${shortDay(on, today)}` : 'Choose a day'}
          </Button>
        </DialogEnd>
      </DialogForm>
    </Dialog>
  );
}
