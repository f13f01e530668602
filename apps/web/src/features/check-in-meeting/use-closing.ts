import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CheckIn, checkInKeys, keepCheckIn } from '../../api/check-in-cache';
import { isProblem } from '../../api/problem';
import { flushAutosaves } from '../../ui/use-autosave';
import { useMeeting } from './meeting-context';
import type { OutcomeDraft } from './outcome-draft';

/** Closes the meeting, after everything that was typed is saved. */
export function useClosing(done: () => void) {
  const { checkIn, place, write } = useMeeting();
  const { id } = checkIn.course;
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: async (draft: OutcomeDraft) => {
      if (!(await flushAutosaves(place)))
        throw new Error('Something that was typed here is not saved yet; its box says so. Close again once it is.');
      // one's own last words were saved just now: what is closed is what this answer showed
      const seen = client.getQueryData<CheckIn>(checkInKeys.one(id))?.course.version ?? checkIn.course.version;
      return write({
        method: 'PUT',
        what: 'closing',
        options: { body: closingOf(draft), headers: { 'if-match': `"${seen}"` } },
      });
    },
    onSuccess: done,
    onError: (error) => {
      if (isProblem(error, 'changed-meanwhile')) keepCheckIn(client, error.view as CheckIn);
    },
  });
}

/** What is sent of a draft: only what goes with its outcome. */
function closingOf({ outcome, summary, nextOn, phase, due, reason }: OutcomeDraft) {
  const meets = outcome === 'needs-support' || outcome === 'concerns';
  return {
    outcome,
    summary: summary.trim(),
    ...(meets && nextOn && { nextOn }),
    ...(outcome === 'extended' && { extension: { phase, due, reason: reason.trim() } }),
  };
}
