import { sharedReaders } from '@milepost/shared/check-in-readers';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { ReasonDialog } from '../../ui/reason-dialog';
import { toasts } from '../../ui/toasts/toasts';

/** Why a check-in is not held. */
export function SkipDialog({ checkIn: { course, plan }, onClose }: { checkIn: CheckIn; onClose: () => void }) {
  const write = useCheckInWrite(course.id);
  const name = plan.hire.name.split(' ')[0];
  const undo = () => write.mutate({ method: 'DELETE', what: 'skip' });
  return (
    <ReasonDialog
      title="Skip this check-in"
      confirm="Skip it"
      readers={sharedReaders(plan)}
      busy={write.isPending}
      error={write.error}
      onClose={onClose}
      onConfirm={(reason) =>
        write.mutate(
          { method: 'PUT', what: 'skip', options: { body: { reason } } },
          {
            onSuccess: () => {
              onClose();
              toasts.say('Skipped.', undo);
            },
          },
        )
      }
      outcome={`${name} sees that you do not meet. What either of you wrote stays, and it can be held after all. It never counts against ${name}.`}
    />
  );
}
