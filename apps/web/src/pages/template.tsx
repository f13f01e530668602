import { Anchor } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { countsOf, countsWords } from '../features/templates/counts-words';
import { PhaseGoals } from '../features/templates/phase-goals';
import { PhaseTrail } from '../features/templates/phase-trail';
import { ReviewButton } from '../features/templates/review-button';
import { templateQuery } from '../features/templates/template.queries';
import { missingId, missingParts, partsOf, TemplateBody } from '../features/templates/template-body';
import { TemplateContents } from '../features/templates/template-contents';
import { TemplateSection } from '../features/templates/template-section';
import type { TemplateView } from '../features/templates/template.types';
import { DocumentContext } from '../ui/cite';
import { Instant } from '../ui/instant';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import css from './template.module.css';

const PromptStages = lazy(() =>
  import('../features/check-in-prompts/prompt-stages').then((file) => ({ default: file.PromptStages })),
);

const TemplateWays = lazy(() => import('./template-ways').then((file) => ({ default: file.TemplateWays })));

const questionsId = 'check-in-questions';

/** What does this role ask by when, and who says so? */
export function TemplatePage() {
  const { slug } = useParams({ from: '/signed-in/templates/$slug' });
  const { version, phase: asked } = useSearch({ from: '/signed-in/templates/$slug' });
  const navigate = useNavigate({ from: '/templates/$slug' });
  const { data: template } = useSuspenseQuery(templateQuery(slug, version));
  const { content } = template;
  const phase = content.phases.find(({ key }) => key === asked) ?? content.phases[0];

  const contents = useMemo(
    () => [
      { id: 'phase-goals', title: 'Goals', count: countsOf(content).goals },
      ...partsOf(content).map(({ id, title, count, expected }) => ({
        id,
        title,
        ...(expected ? { count: count(content) } : {}),
      })),
      ...(missingParts(content).length > 0 ? [{ id: missingId, title: 'Not in the document' }] : []),
      { id: questionsId, title: 'Questions of check-ins' },
    ],
    [content],
  );

  return (
    <DocumentContext value={content.document.sections}>
      <Head template={template} />
      {phase && (
        <PhaseTrail
          phases={content.phases}
          chosen={phase.key}
          onChoose={(key) =>
            void navigate({ search: (now) => ({ ...now, phase: key }), replace: true, resetScroll: false })
          }
        />
      )}
      <div className={css.split}>
        <TemplateContents entries={contents} />
        <div className={css.main}>
          {phase && <PhaseGoals phase={phase} responsibilities={content.responsibilities} />}
          <TemplateBody content={content} />
          <TemplateSection id={questionsId} title="Questions of check-ins" aside="not from the document">
            <Suspense fallback={null}>
              <PromptStages slug={slug} />
            </Suspense>
          </TemplateSection>
        </div>
      </div>
    </DocumentContext>
  );
}

function Head({ template }: { template: TemplateView }) {
  const { slug, content, version, versions, status, publishedAt, reviewedAt, reviewedBy, planCount, can } = template;
  return (
    <header className={css.head}>
      <div className="grow">
        <p className="small dim">
          <Anchor size="sm" c="var(--ink-2)" component={Link} to="/templates">
            Templates
          </Anchor>{' '}
          / Version {version}, {status}
          {status === 'published' && (
            <>
              {' '}
              <Instant at={publishedAt} />
            </>
          )}
        </p>
        <PageTitle tab={content.role}>{content.role}</PageTitle>
        <p className="small dim">
          {countsWords(countsOf(content))}. {followers(planCount)}
          {planCount === 0 && can.edit && version === versions[0] && (
            <>
              {' '}
              <TextLink to="/plans/new" search={{ template: slug }} inherit>
                Start one
              </TextLink>
            </>
          )}
        </p>
        <p className="small dim">
          {content.document.sections.length > 0 ? (
            <>From “{content.document.title}”.</>
          ) : (
            'Written by hand, from no document.'
          )}{' '}
          {reviewedAt ? (
            <>
              Reviewed {reviewedBy && `by ${reviewedBy.name} `}
              <Instant at={reviewedAt} />.
            </>
          ) : (
            'What is inferred has not been reviewed yet.'
          )}
        </p>
      </div>
      <ReviewButton template={template} />
      <Suspense fallback={null}>
        <TemplateWays template={template} />
      </Suspense>
    </header>
  );
}

const followers = (plans: number) => {
  if (plans === 0) return 'No plan follows this version yet.';
  return plans === 1 ? 'One plan follows this version.' : `${plans} plans follow this version.`;
};
