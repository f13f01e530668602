import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReadinessView } from '../api/readiness-cache';
import { decisionRecordQuery } from '../features/decisions/decisions.queries';
import { RulingWords } from '../features/decisions/ruling-words';
import { CriteriaTable } from '../features/readiness/criteria-table';
import { EvidenceList } from '../features/readiness/evidence-list';
import { namesOf } from '../features/readiness/readiness-words';
import { standingFrom } from '../features/readiness/standing';
import { ButtonLink } from '../ui/button-link';
import { Day } from '../ui/day';
import { exactDay } from '../ui/day-words';
import { PageTitle } from '../ui/page-title';
import { capital } from '../ui/plan-words';
import css from './plan-readiness.module.css';

interface Props {
  view: ReadinessView;
  decisionId: number;
}

/** A decision as it was taken: what was said, and every criterion as the lead saw it that day. It never changes. */
export function ReadinessRecord({ view, decisionId }: Props) {
  const { data: record } = useSuspenseQuery(decisionRecordQuery(view.planId, decisionId));
  const [opened, setOpened] = useState<string>();
  const { decision, today, facts } = record;
  const seen: ReadinessView = {
    ...view,
    ...facts,
    asOf: today,
    can: { ...view.can, measure: false, rate: null, useEvidence: false, decide: false },
  };
  const standing = standingFrom(seen, record.readiness, today);
  const by = capital(namesOf({ ...seen, people: [...seen.people, ...view.people] })(decision.by));
  return (
    <>
      <p className="tiny">
        <Link to="/plans/$planId/readiness" params={{ planId: view.planId }} className={css.back}>
          {view.viewer.hire ? 'Your readiness today' : `Readiness of ${view.hire.name} today`}
        </Link>
      </p>
      <header className={css.head}>
        <div className="grow">
          <PageTitle tab={`Decision on ${view.hire.name}`}>
            {by} decided “{decision.outcome}” on {exactDay(today).replace(/^\w+ /, '')}
          </PageTitle>
          <p className="small dim">
            {view.hire.name} met {standing.required.met} of {standing.required.of} required criteria that day. What
            stands here is as it was seen then and never changes.
            {decision.reviewOn && (
              <>
                {' '}
                To be looked at again <Day on={decision.reviewOn} />.
              </>
            )}
          </p>
          <p className={css.reason}>{decision.reason}</p>
        </div>
        {view.can.packet && (
          <ButtonLink
            variant="default"
            to="/plans/$planId/packet"
            params={{ planId: view.planId }}
            search={{ decision: decisionId }}
          >
            Promotion packet
          </ButtonLink>
        )}
      </header>
      <h2 className="sr">Criteria</h2>
      <CriteriaTable
        criteria={standing.criteria}
        view={seen}
        today={today}
        opened={opened}
        onOpen={setOpened}
        slots={{
          evidence: ({ evidence }) =>
            evidence.length ? (
              <EvidenceList evidence={evidence} view={seen} today={today} />
            ) : (
              <p className="small dim">Nothing showed it.</p>
            ),
          kpi: () => null,
          ruling: ({ key, verdict }) => {
            const ruling = decision.criteria.find(({ criterion }) => criterion === key);
            return ruling ? <RulingWords ruling={ruling} by={by} stoodMet={verdict === 'met'} /> : null;
          },
        }}
      />
    </>
  );
}
