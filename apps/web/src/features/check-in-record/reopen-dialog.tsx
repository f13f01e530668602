import { sharedReaders } from '@milepost/shared/check-in-readers';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { ReasonDialog } from '../../ui/reason-dialog';
import { toasts } from '../../ui/toasts/toasts';

/** A closed check-in goes on, with a reason; what its closing froze stays. */
export function ReopenDialog({ checkIn: { course, plan }, onClose }: { checkIn: CheckIn; onClose: () => void }) {
  const write = useCheckInWrite(course.id);
  const reopen = async (reason: string) => {
    const options = { body: { reason } };
    // what was refused stands in the dialog
    const done = await write.mutateAsync({ method: 'POST', what: 'reopenings', options }).catch(() => null);
    if (!done) return;
    onClose();
    toasts.say('The check-in is open again.');
  };
  return (
    <ReasonDialog
      title="Open this check-in again"
      confirm="Open it again"
      readers={sharedReaders(plan)}
      busy={write.isPending}
      error={write.error}
      onConfirm={(reason) => void reopen(reason)}
      onClose={onClose}
      outcome={
        <>
          <p className="small">
            What stands here is kept as version {course.revision}, and whoever reads the check-in can read both.
          </p>
          <p className="small dim">
            Views, notes and the summary go on from where they stood. Goals that came of its actions, and dates that
            moved, stay as they are.
          </p>
        </>
      }
    />
  );
}
