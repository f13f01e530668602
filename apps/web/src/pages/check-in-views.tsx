import { goalTrees } from '@milepost/shared/plan-facts';
import { useMemo } from 'react';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { Answers } from '../features/check-in-meeting/answers';
import { MeetingProvider } from '../features/check-in-meeting/meeting-provider';
import { OtherViews } from '../features/check-in-meeting/other-views';
import { twoViews } from '../features/check-in-meeting/two-views';
import { ViewsTable } from '../features/check-in-meeting/views-table';

/** Both views side by side before the meeting, for whoever may see them. */
export function CheckInViews({ checkIn, plan }: Pick<CheckInPartProps, 'checkIn' | 'plan'>) {
  const { plan: facts, assessments, course } = checkIn;
  const phase = course.phase ?? plan.current?.key;
  const views = useMemo(
    () =>
      twoViews(
        goalTrees(facts.goals).filter((goal) => goal.phase === phase),
        assessments,
      ),
    [facts.goals, phase, assessments],
  );
  return (
    <MeetingProvider checkIn={checkIn} today={plan.today}>
      <ViewsTable views={views} renderActs={() => null} />
      <Answers views={views} />
      {views.others.length > 0 && <OtherViews others={views.others} />}
    </MeetingProvider>
  );
}
