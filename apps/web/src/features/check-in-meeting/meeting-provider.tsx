import type { IsoDate } from '@milepost/shared/calendar';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type CheckIn, type CheckInWrite, useCheckInWrite } from '../../api/check-in-cache';
import { placeOf } from '../../ui/kept-words';
import { planWords } from '../../ui/plan-words';
import { toasts } from '../../ui/toasts/toasts';
import { actionField } from './action-field';
import { goTo } from './go-to';
import { type MeetingAtHand, MeetingContext } from './meeting-context';

interface Props {
  checkIn: CheckIn;
  today: IsoDate;
  children: ReactNode;
}

/** Gives a meeting to everything below. */
export function MeetingProvider({ checkIn, today, children }: Props) {
  const { id } = checkIn.course;
  const { mutateAsync } = useCheckInWrite(id);
  const [action, writeAction] = useState('');
  const write = useCallback((one: CheckInWrite) => mutateAsync(one), [mutateAsync]);
  const deed = useCallback(
    (one: CheckInWrite) =>
      mutateAsync(one).then(
        () => true,
        (error: Error) => {
          toasts.wrong(`Nothing has changed. ${error.message}`);
          return false;
        },
      ),
    [mutateAsync],
  );
  const noteAction = useCallback((text: string) => {
    writeAction((typed) => (typed.trim() ? typed : text));
    // the menu that it was chosen from gives the focus back to its button first
    setTimeout(() => goTo(actionField), 50);
  }, []);
  const meeting = useMemo<MeetingAtHand>(() => {
    const { plan, writers } = checkIn;
    return {
      checkIn,
      words: planWords({ ...plan, people: [...plan.people, ...writers] }, today),
      place: placeOf(plan.viewer.id, `check-in-${id}`),
      write,
      deed,
      action,
      writeAction,
      noteAction,
    };
  }, [checkIn, today, id, write, deed, action, noteAction]);
  return <MeetingContext value={meeting}>{children}</MeetingContext>;
}
