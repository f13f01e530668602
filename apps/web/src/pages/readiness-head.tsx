import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReadinessView } from '../api/readiness-cache';
import { dayOf, readinessTitle, supportingSentence } from '../features/readiness/readiness-title';
import type { Standing } from '../features/readiness/standing';
import { ButtonLink } from '../ui/button-link';
import { Day } from '../ui/day';
import { Instant } from '../ui/instant';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './plan-readiness.module.css';
import { decisionPlace } from './readiness-side';

interface Props {
  view: ReadinessView;
  standing: Standing;
  /** As of which day it is shown. */
  children?: ReactNode;
}

/** Where the columns stand one below the other, the decision comes after a long list. */
function goToDecision() {
  const place = document.getElementById(decisionPlace);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}

/** The answer as the title, the role and the last decision below it, and the ways on. */
export function ReadinessHead({ view, standing, children }: Props) {
  const { planId, viewer, hire, role, can, asOf } = view;
  const [last] = view.decisions;
  const place = viewer.hire ? ({ to: '/plan' } as const) : ({ to: '/plans/$planId', params: { planId } } as const);
  return (
    <>
      <WayUp {...place}>{viewer.hire ? 'My plan' : `${hire.name}’s plan`}</WayUp>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab={viewer.hire ? 'My readiness' : `Readiness of ${hire.name}`}>
            {can.readiness ? readinessTitle(view, standing) : `Readiness of ${hire.name}`}
          </PageTitle>
          {can.readiness && (
            <p className="small dim">
              {role}, {dayOf(view, standing)}. {supportingSentence(standing, view)}
              {standing.readySince && (
                <>
                  {' '}
                  Every required one is met since <Instant at={standing.readySince} />.
                </>
              )}
            </p>
          )}
          {last && !asOf && (
            <p className="small dim">
              Last decision: {last.outcome}, <Instant at={last.at} />
              {last.reviewOn && (
                <>
                  ; to be looked at again <Day on={last.reviewOn} />
                </>
              )}
              .
            </p>
          )}
          <p className={css.ways}>
            <Link to="/plans/$planId/kpis" params={{ planId }}>
              All KPIs
            </Link>
            {can.skills && (
              <Link to="/plans/$planId/skills" params={{ planId }}>
                All skills
              </Link>
            )}
          </p>
        </div>
        {!asOf && (
          <div className={css.acts}>
            {children}
            {can.decide && (
              <Button className={css.toDecision} variant="default" onClick={goToDecision}>
                To the decision
              </Button>
            )}
            {can.packet && (
              <>
                <ButtonLink variant="default" to="/readiness" search={{ pick: String(planId) }}>
                  Compare
                </ButtonLink>
                <ButtonLink variant="default" to="/plans/$planId/packet" params={{ planId }}>
                  Promotion packet
                </ButtonLink>
              </>
            )}
          </div>
        )}
      </header>
      {asOf && children}
    </>
  );
}
