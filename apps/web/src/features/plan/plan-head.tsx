import { hireLeft } from '@milepost/shared/hire-left';
import type { Pace } from '@milepost/shared/pace';
import { paceSentence } from '@milepost/shared/pace-sentence';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { PaceWord } from '../../ui/pace-mark';
import { PageTitle } from '../../ui/page-title';
import { capital, type PlanWords } from '../../ui/plan-words';
import { MentorSignOff } from './mentor-sign-off';
import { NextCheckIn } from './next-check-in';
import { seesReadiness, seesSkills } from '../../api/readiness-cache';
import css from './plan-head.module.css';
import { planNotices } from './plan-notices';
import { planTitle } from './plan-title';

interface Props {
  plan: PlanView;
  standing: PlanStandingToday;
  words: PlanWords;
  /** The ways to its dates and changes. */
  changes: ReactNode;
}

/** Whose plan it is, where it stands, and why. */
export function PlanHead({ plan, standing, words, changes }: Props) {
  const { pace } = standing;
  return (
    <header className={css.head}>
      <div className="grow">
        <PageTitle tab={words.own ? 'My plan' : `${plan.hire.name}’s plan`}>{planTitle(plan, standing)}</PageTitle>
        <p className="small dim">{whoIsWho(plan, words)}</p>
        {planNotices(plan, standing, words).map((says) => (
          <p key={says} className={css.notice}>
            {says}
          </p>
        ))}
        <NextCheckIn plan={plan} standing={standing} />
        <div className={css.links}>
          <Link to="/plans/$planId/kpis" params={{ planId: plan.id }}>
            KPIs
          </Link>
          {seesSkills(plan) && (
            <Link to="/plans/$planId/skills" params={{ planId: plan.id }}>
              Skills
            </Link>
          )}
          {seesReadiness(plan) && (
            <Link to="/plans/$planId/readiness" params={{ planId: plan.id }}>
              Readiness
            </Link>
          )}
          <Link to="/plans/$planId/history" params={{ planId: plan.id }}>
            History
          </Link>
          <Link to="/plans/$planId/guide" params={{ planId: plan.id }}>
            Guide
          </Link>
          {changes}
          <MentorSignOff plan={plan} />
        </div>
      </div>
      <div className={css.pace}>
        {plan.closing?.outcome === 'ended' ? (
          <span className="small">Ended early</span>
        ) : !plan.closedAt && hireLeft(plan) ? (
          <span className="small">Deactivated</span>
        ) : (
          <PaceWord pace={pace.status} />
        )}
        {paceWords(pace, plan, words).map((says) => (
          <span key={says} className="small dim">
            {capital(says)}.
          </span>
        ))}
      </div>
    </header>
  );
}

/** Why the pace is what it is. What waits on others stands below, each with who and since when; here it is one sentence. */
function paceWords({ reasons }: Pace, plan: PlanView, words: PlanWords): string[] {
  const { hire, closedAt } = plan;
  if (closedAt || hireLeft(plan)) return [];
  const waits = reasons.filter(({ code }) => code === 'waits').length;
  const says = reasons.filter(({ code }) => code !== 'waits').map((reason) => paceSentence(reason, words));
  if (!waits) return says;
  const wait = `${waits === 1 ? '1 goal waits' : `${waits} goals wait`}${words.own ? ' on others' : ''}`;
  return [
    ...says,
    `${wait} and ${waits === 1 ? 'does' : 'do'} not count against ${words.own ? 'you' : hire.name.split(' ')[0]}`,
  ];
}

/** "Noor Haddad, Associate Infrastructure Engineer. Mentor Ben Lindqvist, manager Ruth Okafor." */
function whoIsWho({ hire, role, mentor, manager }: PlanView, { viewerId }: PlanWords): string {
  const called = (person: { id: number; name: string } | null) =>
    person?.id === viewerId ? 'you' : (person?.name ?? 'nobody yet');
  return `${hire.name}, ${role}. Mentor ${called(mentor)}, manager ${called(manager)}.`;
}
