import { goalTrees, type GoalTree } from '@milepost/shared/plan-facts';
import type { PhaseKey } from '@milepost/shared/template';
import { type ReactNode, useMemo } from 'react';
import { Actions } from './actions';
import { Agenda } from './agenda';
import { Answers } from './answers';
import { useMeeting } from './meeting-context';
import css from './meeting.module.css';
import { MeetingEnd } from './meeting-end';
import { OtherViews } from './other-views';
import { SharedNote } from './shared-note';
import { twoViews } from './two-views';
import { ViewsTable } from './views-table';

interface Props {
  /** The phase whose goals are rated. */
  phase: PhaseKey | null;
  /** What one can do from a goal's line. */
  renderActs: (goal: GoalTree) => ReactNode;
  /** The reader's own view, while it is a draft. */
  ownView: ReactNode;
  privateNote: ReactNode;
}

/** The conversation of an open check-in: what the two see, what they talk about and what they agree. */
export function Meeting({ phase, renderActs, ownView, privateNote }: Props) {
  const { checkIn } = useMeeting();
  const { plan, assessments } = checkIn;
  const rated = useMemo(() => goalTrees(plan.goals).filter((goal) => goal.phase === phase), [plan.goals, phase]);
  const views = useMemo(() => twoViews(rated, assessments), [rated, assessments]);
  return (
    <>
      <ViewsTable views={views} renderActs={renderActs} />
      {ownView}
      <Agenda />
      <Answers views={views} />
      {views.others.length > 0 && <OtherViews others={views.others} />}
      <div className={css.notes}>
        <SharedNote />
        {privateNote}
      </div>
      <Actions />
      <MeetingEnd rated={rated} />
    </>
  );
}
