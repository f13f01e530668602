import { Textarea } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { useMeeting } from './meeting-context';
import css from './views-table.module.css';
import { TextSaving } from './text-saving';
import { useVersionedText } from './use-versioned-text';

/** The field in which the two say why their ratings of a goal stay apart. */
export const reasonField = (goalId: number): string => `apart-${goalId}`;

/** Why two ratings stay apart: either of the two writes it, and it is needed before the meeting closes. */
export function ApartReason({ goal }: { goal: GoalTree }) {
  const { checkIn, words } = useMeeting();
  const reasonIn = ({ apartReasons }: typeof checkIn) => apartReasons.find(({ goalId }) => goalId === goal.id);
  const stands = reasonIn(checkIn);
  const box = useVersionedText({
    field: reasonField(goal.id),
    label: `Why you stay apart on “${goal.text}”`,
    what: `apart-reasons/${goal.id}`,
    body: (reason) => ({ reason }),
    of: (one) => {
      const found = reasonIn(one);
      // what was taken back counts as none
      return { text: found?.reason ?? '', version: found?.reason ? found.version : 0 };
    },
  });
  if (!checkIn.can.converse)
    // before the meeting there is nothing to say yet
    return checkIn.course.openedAt || stands?.reason ? (
      <p className={css.reason}>
        {stands?.reason ? `Why they stay apart: ${stands.reason}` : 'Nobody said yet why they stay apart.'}
      </p>
    ) : null;
  return (
    <div className={css.reason}>
      <Textarea
        id={reasonField(goal.id)}
        size="xs"
        minRows={1}
        maxLength={2000}
        aria-label={`Why you stay apart on “${goal.text}”`}
        placeholder="If you stay apart, say why"
        value={box.value}
        onChange={(event) => box.change(event.currentTarget.value)}
        onBlur={() => void box.flush()}
      />
      <TextSaving box={box} writer={stands ? words.callOf(stands.by) : 'somebody'} />
    </div>
  );
}
