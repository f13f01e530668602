import type { TemplateContent } from '@milepost/shared/template';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { planName, planPlace } from '../features/plan/plan-place';
import { planQuery } from '../features/plan/plan.queries';
import { EscalationPoints } from '../features/templates/escalation-points';
import { Guardrails } from '../features/templates/guardrails';
import { ItemGroups } from '../features/templates/item-groups';
import { PeopleToMeet } from '../features/templates/people-to-meet';
import { Routines } from '../features/templates/routines';
import { TemplateSection } from '../features/templates/template-section';
import { templateQuery } from '../features/templates/template.queries';
import { DocumentContext } from '../ui/cite';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './plan-guide.module.css';

/** What a new hire asks on the first day, answered by the version of the template that the plan came from. */
export function PlanGuidePage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/guide' });
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { slug, version } = plan.template;
  const { data: template } = useSuspenseQuery(templateQuery(slug, version));
  const { content } = template;
  const own = plan.viewer.hire;
  return (
    <DocumentContext value={content.document.sections}>
      <div className={css.page}>
        <WayUp {...planPlace(plan)}>{planName(plan)}</WayUp>
        <PageTitle tab="Guide">
          {own ? 'What to know on your first days' : `What ${plan.hire.name} should know`}
        </PageTitle>
        <p className="small dim">
          {content.document.sections.length > 0 ? (
            <>From “{content.document.title}”.</>
          ) : (
            'Written by hand, from no document.'
          )}{' '}
          <Link to="/templates/$slug" params={{ slug }} search={{ version }}>
            Read all of it
          </Link>
        </p>
        {answers(content, plan.manager?.name).map(({ id, title, says, missing }) => (
          <TemplateSection key={id} id={id} title={title}>
            {says ?? <p className="dim">{missing}</p>}
          </TemplateSection>
        ))}
      </div>
    </DocumentContext>
  );
}

interface Answer {
  id: string;
  title: string;
  /** Null where the document is silent: nothing is invented. */
  says: ReactNode;
  missing: string;
}

function answers(
  { people, routines, guardrails, escalation, pitfalls }: TemplateContent,
  manager: string | undefined,
): Answer[] {
  const ask = `Ask ${manager ?? 'your manager'}.`;
  return [
    {
      id: 'people',
      title: 'Whom to meet',
      says: people.length ? <PeopleToMeet people={people} /> : null,
      missing: `The document names nobody to meet. ${ask}`,
    },
    {
      id: 'routines',
      title: 'What a normal week holds',
      says: routines.length ? <Routines routines={routines} /> : null,
      missing: `The document names no routines. ${ask}`,
    },
    {
      id: 'guardrails',
      title: 'May I do this alone?',
      says: guardrails.length ? <Guardrails guardrails={guardrails} decider={manager} /> : null,
      missing: `The document sets no guardrails. ${ask}`,
    },
    {
      id: 'escalation',
      title: 'When to turn to somebody',
      says: escalation.length ? <EscalationPoints points={escalation} /> : null,
      missing: `The document names no escalation points. ${ask}`,
    },
    {
      id: 'pitfalls',
      title: 'What to avoid',
      says: pitfalls.length ? <ItemGroups groups={pitfalls} /> : null,
      missing: 'The document names no pitfalls.',
    },
  ];
}
