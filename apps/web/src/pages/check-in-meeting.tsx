import { type GoalTree } from '@milepost/shared/plan-facts';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { CheckInPackList } from '../features/check-in/check-in-pack';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { Meeting } from '../features/check-in-meeting/meeting';
import { MeetingProvider } from '../features/check-in-meeting/meeting-provider';
import { useLivePlan } from '../features/goals/use-live-plan';
import { usePlanToday } from '../features/plan/use-plan-today';
import { planWords } from '../ui/plan-words';
import css from './check-in-meeting.module.css';
import { CheckInPreparation } from './check-in-preparation';
import { MeetingGoalActs } from './meeting-goal-acts';
import { MeetingGoals } from './meeting-goals';

const ExtendDialog = lazy(() =>
  import('../features/plan-changes/extend-dialog').then((file) => ({ default: file.ExtendDialog })),
);
const AddGoalDialog = lazy(() => import('./add-goal-dialog').then((file) => ({ default: file.AddGoalDialog })));

/** While the meeting is open: what happened on the left, the conversation on the right. Who reads none of it prepares on. */
export function CheckInMeeting(props: CheckInPartProps) {
  return props.checkIn.can.read ? <OpenMeeting {...props} /> : <CheckInPreparation {...props} />;
}

function OpenMeeting({ checkIn: saved }: CheckInPartProps) {
  const plan = useLivePlan(saved.plan);
  const checkIn = useMemo(() => ({ ...saved, plan }), [saved, plan]);
  const today = usePlanToday(plan);
  const words = useMemo(() => planWords(plan, today.today), [plan, today.today]);
  const [asked, setAsked] = useState<'extend' | 'add-goal' | null>(null);
  const renderActs = useCallback((goal: GoalTree) => <MeetingGoalActs goal={goal} onChange={setAsked} />, []);
  const Asked = asked === 'extend' ? ExtendDialog : AddGoalDialog;
  return (
    <MeetingProvider checkIn={checkIn} today={today.today}>
      <MeetingGoals plan={plan} standing={today}>
        <div className={css.split}>
          <aside className={css.pack} aria-label="What happened since the last check-in">
            <CheckInPackList checkIn={checkIn} plan={today} renderActs={renderActs} />
          </aside>
          <div className={css.talk}>
            <Meeting
              phase={checkIn.course.phase ?? today.current?.key ?? null}
              renderActs={renderActs}
              ownView={null}
              privateNote={null}
            />
          </div>
        </div>
        {asked && (
          <Suspense fallback={null}>
            <Asked
              key={asked}
              plan={plan}
              words={words}
              onChange={() => setAsked(null)}
              onClose={() => setAsked(null)}
            />
          </Suspense>
        )}
      </MeetingGoals>
    </MeetingProvider>
  );
}
