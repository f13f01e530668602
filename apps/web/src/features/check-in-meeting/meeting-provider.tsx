import type { IsoDate } from '@milepost/shared/calendar';
import { type ReactNode, useCallback, useMemo } from 'react';
import { type CheckIn, type CheckInWrite, useCheckInWrite } from '../../api/check-in-cache';
import { keptWords, placeOf } from '../../ui/kept-words';
import { planWords } from '../../ui/plan-words';
import { toasts } from '../../ui/toasts/toasts';
import { actionField } from './action-field';
import { begin } from './use-begun-text';
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
  const drafts = placeOf(checkIn.plan.viewer.id, `check-in-${id}-drafts`);
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
  const noteAction = useCallback(
    (text: string) => {
      if (!keptWords.read(drafts, 'action')?.words.trim()) begin(drafts, 'action', text);
      // the menu that it was chosen from gives the focus back to its button first
      setTimeout(() => goTo(actionField), 50);
    },
    [drafts],
  );
  const meeting = useMemo<MeetingAtHand>(() => {
    const { plan, writers } = checkIn;
    return {
      checkIn,
      words: planWords({ ...plan, people: [...plan.people, ...writers] }, today),
      place: placeOf(plan.viewer.id, `check-in-${id}`),
      drafts,
      write,
      deed,
      noteAction,
    };
  }, [checkIn, today, id, write, deed, drafts, noteAction]);
  return <MeetingContext value={meeting}>{children}</MeetingContext>;
}
