import { ActionIcon, Button, Textarea } from '@mantine/core';
import { mayRemoveComment } from '@milepost/shared/plan-access';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { Face } from '../../../ui/face';
import { capital, onDay } from '../../../ui/plan-words';
import { useGoals } from '../goals-in-hand';
import css from './goal-detail.module.css';

/** What people say about a goal. A comment is its writer's alone to take back. */
export function GoalComments({ goal }: { goal: GoalTree }) {
  const { plan, words, act } = useGoals();
  const { can, viewer, hire } = plan;
  const [text, setText] = useState('');
  if (!goal.comments.length && !can.comment) return null;

  const say = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    act(goal, { do: 'add-comment', text: text.trim() });
    setText('');
  };
  return (
    <section className={css.part} data-part="comments">
      <h4>Comments</h4>
      <ul className={css.entries}>
        {goal.comments.map((comment) => (
          <li key={comment.id}>
            <Face name={comment.by === viewer.id ? 'You' : words.nameOf(comment.by)} size={20} beside />
            <div>
              <p className="tiny dim">
                {capital(words.nameOf(comment.by))}, {onDay(comment.at, words).replace('on ', '')}
              </p>
              <p className={css.words}>{comment.text}</p>
            </div>
            {comment.id > 0 && mayRemoveComment(can, comment, viewer.id) && (
              <ActionIcon
                size={24}
                aria-label="Remove your comment"
                onClick={() => act(goal, { do: 'remove-comment', id: comment.id })}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {can.comment && (
        <form className={css.form} onSubmit={say}>
          <Textarea
            aria-label="Comment"
            placeholder="Say something"
            description={`Read by ${words.own ? 'you' : hire.name}, the mentor, the managers above, the team’s lead and admins, and by whoever follows them.`}
            maxLength={5000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {text.trim() && (
            <div>
              <Button type="submit" variant="default">
                Comment
              </Button>
            </div>
          )}
        </form>
      )}
    </section>
  );
}
