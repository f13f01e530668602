import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { draftQuery } from '../features/template-studio/draft.queries';
import { DraftProblems, DraftSavingWords, DraftTrouble } from '../features/template-studio/draft-status';
import { ReviewPanel } from '../features/template-studio/review-panel';
import { StudioContext } from '../features/template-studio/studio';
import { StudioContents } from '../features/template-studio/studio-contents';
import { entryOf, partsOf, partTitle } from '../features/template-studio/studio-parts';
import { useDiscard } from '../features/template-studio/use-draft-acts';
import { useDraft } from '../features/template-studio/use-draft';
import { meQuery } from '../features/session/session.queries';
import { ButtonLink } from '../ui/button-link';
import { DocumentContext } from '../ui/cite';
import { PageTitle } from '../ui/page-title';
import { toasts } from '../ui/toasts/toasts';
import { WayUp } from '../ui/way-up';
import css from './template-draft.module.css';
import { TemplateDraftPart } from './template-draft-part';

const PublishDialog = lazy(() =>
  import('../features/template-studio/publish-dialog').then((file) => ({ default: file.PublishDialog })),
);
const AskReviewDialog = lazy(() =>
  import('./template-review-dialog').then((file) => ({ default: file.AskReviewDialog })),
);
const DiscardDialog = lazy(() =>
  import('../features/template-studio/discard-dialog').then((file) => ({ default: file.DiscardDialog })),
);

/** What will this role ask, and what keeps it from being published? */
export function TemplateDraftPage() {
  const { slug } = useParams({ from: '/signed-in/templates/$slug/draft' });
  const { data: view } = useSuspenseQuery(draftQuery(slug));
  return <Draft key={`${slug} ${view.version}`} view={view} />;
}

function Draft({ view }: { view: Parameters<typeof useDraft>[0] }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const { part = 'goals', at } = useSearch({ from: '/signed-in/templates/$slug/draft' });
  const navigate = useNavigate();
  const { now, store, problems, studio } = useDraft(view, me.id, at ?? null);
  const { standing, content } = now;
  const { slug, version, can } = standing;
  const [dialog, setDialog] = useState<'publish' | 'review' | 'discard' | null>(null);
  const discard = useDiscard(slug);
  const { setOpen } = studio;

  // a link to a place opens it
  useEffect(() => {
    if (at) setOpen(entryOf(at));
  }, [at, part, setOpen]);
  useEffect(() => {
    if (at) focusAt(at);
  }, [at, part, studio.open]);

  const wayUp = standing.basedOn?.slug === slug;
  const leave = () => (wayUp ? navigate({ to: '/templates/$slug', params: { slug } }) : navigate({ to: '/templates' }));
  const close = () => setDialog(null);
  const differences = (
    <ButtonLink variant="default" to="/templates/$slug/differences" params={{ slug }} search={{ to: 'draft' as const }}>
      See what changes
    </ButtonLink>
  );
  return (
    <StudioContext value={studio}>
      <DocumentContext value={content.document.sections}>
        {wayUp ? (
          <WayUp to="/templates/$slug" params={{ slug }}>
            {content.role || standing.role}
          </WayUp>
        ) : (
          <WayUp to="/templates">Templates</WayUp>
        )}
        <header className={css.head}>
          <div className="grow">
            <PageTitle tab={`Draft of ${content.role}`}>
              {wayUp ? `Version ${version}, a draft` : `${content.role || 'A template'}, a draft`}
            </PageTitle>
            <DraftSavingWords now={now} />
          </div>
          {can.discard && (
            <Button className={css.discard ?? ''} variant="subtle" color="gray" onClick={() => setDialog('discard')}>
              Throw it away
            </Button>
          )}
          {wayUp && differences}
          {can.askReview && !standing.review.approvedAt && (
            <Button
              variant={standing.review.required && standing.status === 'draft' ? 'filled' : 'default'}
              onClick={() => setDialog('review')}
            >
              {standing.status === 'review' ? 'Ask somebody else' : 'Ask for a review'}
            </Button>
          )}
          {can.publish && (!standing.review.required || standing.review.approvedAt) && (
            <Button onClick={() => setDialog('publish')}>Publish</Button>
          )}
        </header>
        <ReviewPanel standing={standing} onChange={store.stand} />
        <DraftTrouble now={now} store={store} />
        <DraftProblems slug={slug} problems={problems} />
        <div className={css.split}>
          <StudioContents slug={slug} parts={partsOf(content, problems)} chosen={part} />
          <div className={css.main}>
            <h2>{part === 'preview' ? 'As a hire sees it' : partTitle(part)}</h2>
            <Suspense fallback={null}>
              <TemplateDraftPart part={part} />
            </Suspense>
          </div>
        </div>
        <Suspense fallback={null}>
          {dialog === 'publish' && (
            <PublishDialog
              standing={standing}
              wrong={problems.length}
              save={async () => ((await store.flush()) ? store.read().standing : null)}
              onPublished={() => {
                toasts.say(`Version ${version} is published.`);
                void navigate({ to: '/templates/$slug', params: { slug } });
              }}
              onClose={close}
            />
          )}
          {dialog === 'review' && (
            <AskReviewDialog
              standing={standing}
              wrong={problems.length}
              save={store.flush}
              onAsked={(next) => {
                store.stand(next);
                close();
              }}
              onClose={close}
            />
          )}
          {dialog === 'discard' && (
            <DiscardDialog
              busy={discard.isPending}
              error={discard.error}
              isNew={!wayUp}
              onDiscard={() =>
                discard.mutate(undefined, {
                  onSuccess: () => {
                    store.drop();
                    void leave();
                  },
                })
              }
              onClose={close}
            />
          )}
        </Suspense>
      </DocumentContext>
    </StudioContext>
  );
}

/** The field at a path, or what it stands in. */
function focusAt(path: string) {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const place = steps.slice(0, length).join('.');
    const found = document.querySelector<HTMLElement>(`[data-path="${place}"], [data-row="${place}"]`);
    if (found) return found.focus();
  }
}
