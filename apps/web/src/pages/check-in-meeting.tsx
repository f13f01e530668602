import { type GoalTree } from '@milepost/shared/plan-facts';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { CheckInPackList } from '../features/check-in/check-in-pack';
import type { CheckInPartProps } from '../features/check-in/check-in-part';
import { OwnView } from '../features/check-in/own-view';
import { PrivateNote } from '../features/check-in/private-note';
import { Meeting } from '../features/check-in-meeting/meeting';
import { MeetingProvider } from '../features/check-in-meeting/meeting-provider';
import { useLivePlan } from '../features/goals/use-live-plan';
import { usePlanToday } from '../features/plan/use-plan-today';
import { planWords } from '../ui/plan-words';
import css from './check-in-meeting.module.css';
import { MeetingGoalActs } from './meeting-goal-acts';
import { MeetingGoals } from './meeting-goals';

const ExtendDialog = lazy(() =>
  import('../features/plan-changes/extend-dialog').then((file) => ({ default: file.ExtendDialog })),
);
const AddGoalDialog = lazy(() => import('./add-goal-dialog').then((file) => ({ default: file.AddGoalDialog })));

/** While the meeting is open: what happened on the left, the conversation on the right. Who reads none of it prepares on. */
export function CheckInMeeting(props: CheckInPartProps) {
  return props.checkIn.can.read ? <OpenMeeting {...props} /> : <MeetingOfOthers {...props} />;
}

/** For the mentor, who adds a view and reads none, and for admins, who know that the two meet. */
function MeetingOfOthers({ checkIn, plan }: CheckInPartProps) {
  const { hire, manager } = checkIn.plan;
  const both = [manager?.name, hire.name].filter(Boolean).join(' and ');
  const writes = checkIn.can.assess && !submittedOf(checkIn);
  return (
    <div className={css.others}>
      <p>
        {both} are meeting. What they write is theirs{writes ? '; your own view you may still add.' : '.'}
      </p>
      <OwnView checkIn={checkIn} plan={plan} />
      <PrivateNote checkIn={checkIn} />
    </div>
  );
}

const submittedOf = ({ assessments, plan: { viewer } }: CheckInPartProps['checkIn']): boolean =>
  assessments.some(({ by, submittedAt }) => by === viewer.id && submittedAt !== null);

/** What the reader began to write before the meeting and did not submit: still a draft, and theirs alone. */
function OwnDraft({ checkIn, plan }: Pick<CheckInPartProps, 'checkIn' | 'plan'>) {
  if (!checkIn.can.assess || submittedOf(checkIn)) return null;
  const begun = checkIn.assessments.some(({ by }) => by === checkIn.plan.viewer.id);
  return (
    <details className={css.draft}>
      <summary>
        {begun ? 'Your own view is a draft that only you see. Go on with it and submit it' : 'Write your own view'}
      </summary>
      <OwnView checkIn={checkIn} plan={plan} />
    </details>
  );
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
            <div>
              <CheckInPackList checkIn={checkIn} plan={today} renderActs={renderActs} />
            </div>
          </aside>
          <div className={css.talk}>
            <Meeting
              phase={checkIn.course.phase ?? today.current?.key ?? null}
              renderActs={renderActs}
              ownView={<OwnDraft checkIn={checkIn} plan={today} />}
              privateNote={<PrivateNote checkIn={checkIn} />}
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
