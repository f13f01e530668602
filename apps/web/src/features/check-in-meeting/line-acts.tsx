import { ActionIcon, Menu } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { IconDots, IconFlag, IconFlagFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { requestKey } from '../../api/request-key';
import { MenuButton } from '../../ui/menu-button';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';

/** What one can do from any line about a goal: flag it for the agenda, note an action, and what `children` lists. */
export function LineActs({ goal, children }: { goal: GoalTree; children: ReactNode }) {
  const { checkIn, deed, noteAction } = useMeeting();
  if (!checkIn.can.converse) return null;
  const item = checkIn.agenda.find(({ goalId }) => goalId === goal.id);
  const flag = () =>
    item
      ? deed({ method: 'DELETE', what: `agenda-items/${item.id}` })
      : deed({
          method: 'POST',
          what: 'agenda-items',
          options: {
            body: { text: goal.text.slice(0, 500), goalId: goal.id },
            headers: { 'idempotency-key': requestKey() },
          },
        });
  return (
    <span className={css.acts}>
      <ActionIcon
        size={24}
        aria-label={`Talk about “${goal.text}”`}
        title={item ? 'On the agenda' : 'Put on the agenda'}
        aria-pressed={Boolean(item)}
        onClick={() => void flag()}
      >
        {item ? (
          <IconFlagFilled size={15} color="var(--pine)" aria-hidden />
        ) : (
          <IconFlag size={15} stroke={1.6} aria-hidden />
        )}
      </ActionIcon>
      <MenuButton
        side="end"
        label={`What to do with “${goal.text}”`}
        button={
          <ActionIcon size={24} aria-label={`What to do with “${goal.text}”`}>
            <IconDots size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        }
      >
        {() => (
          <>
            <Menu.Item onClick={() => noteAction(goal.text)}>Note an action…</Menu.Item>
            {children}
          </>
        )}
      </MenuButton>
    </span>
  );
}
