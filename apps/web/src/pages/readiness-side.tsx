import { dateIn } from '@milepost/shared/calendar';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReadinessView } from '../api/readiness-cache';
import { DecisionList } from '../features/decisions/decision-list';
import { DecisionPanel } from '../features/decisions/decision-panel';
import { NextSteps } from '../features/readiness/next-steps';
import { decisionReaders } from '../features/readiness/readiness-readers';
import type { Standing } from '../features/readiness/standing';
import { useNow } from '../ui/use-now';
import css from './plan-readiness.module.css';

interface Props {
  view: ReadinessView;
  standing: Standing;
  /** Opens a criterion in place. */
  onOpen: (key: string) => void;
}

/** Where the decision stands, for whoever goes there past the list. */
export const decisionPlace = 'decision';

/** What would change it, what was decided, and the decision for whoever takes it. */
export function ReadinessSide({ view, standing, onOpen }: Props) {
  const [again, setAgain] = useState(false);
  const now = useNow();
  const { can, asOf, decisions, lead, viewer } = view;
  const [last] = decisions;
  const today = dateIn(view.hire.timeZone, now);
  // a decision that holds is not asked for again, until its day comes
  const holds = last !== undefined && (last.reviewOn === null || last.reviewOn > today);
  // nor before there is anything to decide on
  const waits = holds || standing.day < 0;
  return (
    <aside className={css.side} aria-label="What follows">
      {!asOf && (
        <div className={css.change}>
          <NextSteps view={view} standing={standing} onOpen={onOpen} />
        </div>
      )}
      {can.decide && !asOf && (!waits || again) && (
        <div id={decisionPlace} tabIndex={-1} className={css.decide}>
          <DecisionPanel
            key={last?.id ?? 0}
            view={view}
            criteria={standing.criteria}
            today={today}
            readers={decisionReaders(view)}
          />
        </div>
      )}
      {can.decide && !asOf && waits && !again && (
        <div id={decisionPlace} tabIndex={-1} className={css.decide}>
          <Button variant="default" onClick={() => setAgain(true)}>
            {last ? 'Decide again' : 'Decide now'}
          </Button>
        </div>
      )}
      {!can.decide && !asOf && (
        <section>
          <h2>Decision</h2>
          <p className="small dim">
            {lead && lead.id !== viewer.id
              ? `${lead.name} decides${decisions.length ? '' : ', and has not yet'}.`
              : 'Nobody is there to decide yet.'}
          </p>
        </section>
      )}
      <DecisionList view={view} />
    </aside>
  );
}
