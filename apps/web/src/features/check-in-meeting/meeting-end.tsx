import { addDays } from '@milepost/shared/calendar';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { currentPhase, schedule } from '@milepost/shared/schedule';
import { useState } from 'react';
import { capital } from '../../ui/plan-words';
import { toasts } from '../../ui/toasts/toasts';
import { closingGapsOf } from './closing-gaps';
import { Decision } from './decision';
import { goTo } from './go-to';
import { useMeeting } from './meeting-context';
import { OutcomeBar } from './outcome-bar';
import { useOutcomeDraft } from './outcome-draft';
import { useClosing } from './use-closing';

/** How the meeting ends: written by whoever may close it, and awaited by the others. */
export function MeetingEnd({ rated }: { rated: readonly GoalTree[] }) {
  const { checkIn, words } = useMeeting();
  if (checkIn.can.close) return <Ending rated={rated} />;
  const { manager, viewer } = checkIn.plan;
  const who = manager ? capital(words.callOf(manager.id)) : 'Whoever manages this';
  return (
    <p className="small dim">
      {who} says how it ends and closes it. {viewer.hire && 'You read it then, and may answer.'}
    </p>
  );
}

function Ending({ rated }: { rated: readonly GoalTree[] }) {
  const { checkIn, words } = useMeeting();
  const { draft, change, forget } = useOutcomeDraft();
  const [tried, setTried] = useState(false);
  const closing = useClosing(() => {
    forget();
    // the button is gone: whoever works by keyboard reads on from the top
    document.querySelector('h1')?.focus();
    toasts.say(`Closed the check-in. ${checkIn.plan.hire.name.split(' ')[0]} is asked to read it.`);
  });
  const gaps = closingGapsOf(
    draft,
    checkIn,
    rated.map(({ id }) => id),
    words.today,
  );

  const choose = (outcome: CheckInOutcome) => {
    closing.reset();
    if (outcome !== 'extended' || draft.phase) return change({ outcome });
    const { plan, course } = checkIn;
    const dated = schedule(plan, words.today);
    const phase = dated.find(({ key }) => key === course.phase) ?? currentPhase(dated, words.today);
    const from = phase && phase.due > words.today ? phase.due : words.today;
    change({ outcome, phase: phase?.key ?? null, due: addDays(from, 7) });
  };
  const close = () => {
    setTried(true);
    const [first] = gaps;
    if (first) goTo(first.field);
    else closing.mutate(draft);
  };

  return (
    <>
      <Decision draft={draft} change={change} gaps={tried ? gaps : []} />
      <OutcomeBar
        draft={draft}
        gaps={gaps}
        busy={closing.isPending}
        error={closing.error}
        onOutcome={choose}
        onClose={close}
      />
    </>
  );
}
