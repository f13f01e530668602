import { paceSentence } from '@milepost/shared/pace-sentence';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { Link } from '@tanstack/react-router';
import type { PlanView } from '../../api/plan-cache';
import { PaceWord } from '../../ui/pace-mark';
import { PageTitle } from '../../ui/page-title';
import { capital, type PlanWords } from '../../ui/plan-words';
import { MentorSignOff } from './mentor-sign-off';
import css from './plan-head.module.css';
import { planTitle } from './plan-title';

interface Props {
  plan: PlanView;
  standing: PlanStandingToday;
  words: PlanWords;
}

/** As many reasons as can be taken in at a glance; the rest stands in the columns below. */
const mostReasons = 3;

/** Whose plan it is, where it stands, and why. */
export function PlanHead({ plan, standing, words }: Props) {
  const { pace } = standing;
  const reasons = pace.reasons.slice(0, mostReasons);
  return (
    <header className={css.head}>
      <div className="grow">
        <PageTitle tab={words.own ? 'My plan' : `${plan.hire.name}’s plan`}>{planTitle(plan, standing)}</PageTitle>
        <p className="small dim">{whoIsWho(plan, words)}</p>
        <div className={css.links}>
          <Link to="/plans/$planId/history" params={{ planId: plan.id }}>
            History
          </Link>
          <Link to="/plans/$planId/guide" params={{ planId: plan.id }}>
            Guide
          </Link>
          <MentorSignOff plan={plan} />
        </div>
      </div>
      <div className={css.pace}>
        <PaceWord pace={pace.status} />
        {reasons.map((reason) => {
          const says = paceSentence(reason, words);
          return (
            <span key={says} className="small dim">
              {capital(says)}.
            </span>
          );
        })}
        {pace.reasons.length > mostReasons && (
          <span className="small dim">And {pace.reasons.length - mostReasons} more.</span>
        )}
      </div>
    </header>
  );
}

/** "Noor Haddad, Associate Infrastructure Engineer. Mentor Ben Lindqvist, manager Ruth Okafor." */
function whoIsWho({ hire, role, mentor, manager }: PlanView, { viewerId }: PlanWords): string {
  const called = (person: { id: number; name: string } | null) =>
    person?.id === viewerId ? 'you' : (person?.name ?? 'nobody yet');
  return `${hire.name}, ${role}. Mentor ${called(mentor)}, manager ${called(manager)}.`;
}
