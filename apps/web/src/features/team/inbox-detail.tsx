import { countOf, goalState, workShare } from '@milepost/shared/completion';
import type { WaitOnReader } from '@milepost/shared/plan-standing';
import { IconLink, IconNote } from '@tabler/icons-react';
import { GoalMark } from '../../ui/goal-mark';
import { Instant } from '../../ui/instant';
import { HireLink } from './hire-link';
import { InboxDecision } from './inbox-decision';
import css from './inbox.module.css';
import type { InboxItem } from './team.types';

interface Props {
  wait: WaitOnReader;
  item: InboxItem | undefined;
  wrong: Error | null;
  onSign: () => void;
  onReturn: (reason: string) => void;
}

/** Everything one needs to decide about a goal: what was done, what shows it, what people said. */
export function InboxDetail({ wait, item, wrong, onSign, onReturn }: Props) {
  return (
    <div className={css.detail}>
      {item ? <Facts item={item} /> : <p className="small dim">{wrong ? wrong.message : 'Fetching what it holds …'}</p>}
      {wait.for === 'sign-off' && <InboxDecision hire={wait.hire.name} onSign={onSign} onReturn={onReturn} />}
      <p className="small">
        <HireLink planId={wait.planId} goal={wait.goalId}>
          Open it in {wait.hire.name.split(' ')[0]}’s plan
        </HireLink>
      </p>
    </div>
  );
}

function Facts({ item: { goal, subGoals, blocker, people } }: { item: InboxItem }) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: number) => names.get(id) ?? 'Somebody who left';
  return (
    <>
      {blocker && (
        <p className={css.words}>
          {blocker.text}
          <span className="tiny dim">
            {nameOf(blocker.by)}, <Instant at={blocker.at} />
          </span>
        </p>
      )}
      {goal.kind === 'count' && (
        <p className="small">
          {countOf(goal)} of {goal.min ?? 1}
          {goal.max === null ? ' or more' : goal.max === goal.min ? '' : `–${goal.max}`} {goal.unit}
        </p>
      )}
      {subGoals.length > 0 && (
        <ul className={css.parts}>
          {subGoals
            .filter((part) => part.text)
            .map((part) => (
              <li key={part.id}>
                <GoalMark state={goalState(part)} part={workShare(part)} optional={part.optional} size={14} />
                {part.text}
                {part.kind === 'count' && ` (${countOf(part)})`}
              </li>
            ))}
        </ul>
      )}
      {goal.evidence.length > 0 && (
        <ul className={css.entries} aria-label="Evidence">
          {goal.evidence.map(({ id, kind, url, text, by, at }) => (
            <li key={id}>
              {kind === 'link' ? <IconLink size={14} aria-hidden /> : <IconNote size={14} aria-hidden />}
              <div className={css.words}>
                {kind === 'link' && url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {text || url}
                  </a>
                ) : (
                  text
                )}
                <span className="tiny dim">
                  {nameOf(by)}, <Instant at={at} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {goal.comments.length > 0 && (
        <ul className={css.entries} aria-label="Comments">
          {goal.comments.map(({ id, text, by, at }) => (
            <li key={id}>
              <div className={css.words}>
                {text}
                <span className="tiny dim">
                  {nameOf(by)}, <Instant at={at} />
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
