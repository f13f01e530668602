import { corrected } from '@milepost/blueprint/corrected';
import type { Correction } from '@milepost/blueprint/correction';
import { phaseDays } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { importQuery, isRead, type ReadImport } from '../features/blueprint-review/blueprint-import.queries';
import { DraftForm } from '../features/blueprint-review/draft-form';
import { keepFocusNear } from '../features/blueprint-review/keep-focus-near';
import { Lit, LitContext } from '../features/blueprint-review/lit';
import { reviewOf } from '../features/blueprint-review/review';
import { ReviewContext, type Reviewing } from '../features/blueprint-review/review-context';
import { ReviewMeter } from '../features/blueprint-review/review-meter';
import { ReviewPanes, type ReviewTab } from '../features/blueprint-review/review-panes';
import { correctionWords, reviewTitle } from '../features/blueprint-review/review-words';
import css from '../features/blueprint-review/review.module.css';
import { SaveState } from '../features/blueprint-review/save-state';
import { useCorrections } from '../features/blueprint-review/use-corrections';
import { meQuery } from '../features/session/session.queries';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { toasts } from '../ui/toasts/toasts';
import { WayUp } from '../ui/way-up';

/** What was read of a document, beside it: a person answers, corrects, and makes the template's draft of it. */
export function BlueprintReviewPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <>
      <WayUp to="/blueprints/new">Documents</WayUp>
      {me.isAdmin ? <Document /> : <PageTitle tab="Review">Documents are reviewed by an admin.</PageTitle>}
    </>
  );
}

function Document() {
  const { importId } = useParams({ from: '/signed-in/blueprints/$importId' });
  const { data } = useSuspenseQuery(importQuery(importId));
  if (isRead(data)) return <Review key={data.id} document={data} />;
  return (
    <>
      <PageTitle tab={data.name}>
        {data.status === 'refused' ? `${data.name} could not be read` : `Reading ${data.name} …`}
      </PageTitle>
      {data.refusal && (
        <>
          <p role="alert">{data.refusal}</p>
          <p className={css.acts}>
            <ButtonLink to="/blueprints/new">Bring another document</ButtonLink>
          </p>
        </>
      )}
    </>
  );
}

const usual: PhaseKey[] = ['day-30', 'day-60', 'day-90', 'month-6', 'month-12', 'long-term'];

function Review({ document }: { document: ReadImport }) {
  const { text, blueprint: read, name, templateSlug } = document;
  const navigate = useNavigate();
  const { corrections, state, error, saver } = useCorrections(document);
  const [lit] = useState(() => new Lit());
  const [tab, setTab] = useState<ReviewTab>('reading');
  const [chosen, setChosen] = useState<{ id: string } | null>(null);
  const [isMaking, setMaking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const blueprint = useMemo(() => corrected(read, corrections), [read, corrections]);
  const review = useMemo(() => reviewOf(text, blueprint), [text, blueprint]);
  const phases = useMemo(() => phasesOf(blueprint.phases.map(({ key }) => key)), [blueprint]);

  const wordsOf = (correction: Correction) => correctionWords(correction, text, review.rows);
  const takeBack = (list: readonly Correction[]) => saver.edit({ takeBack: list });
  const correct: Reviewing['correct'] = (list, from) => {
    const says = list.length === 1 ? wordsOf(list[0]!) : `${list.length} are right`;
    keepFocusNear(
      from,
      list.some(({ kind }) => kind === 'move'),
    );
    saver.edit({ add: list });
    toasts.say(`${says}.`, () => takeBack(list));
  };
  const reviewing: Reviewing = {
    ...{ review, blueprint, phases, corrections, correct, takeBack, wordsOf, chosen },
    showInSource: (id) => {
      setTab('source');
      lit.light([], 'reading');
      lit.light([id], 'reading');
    },
  };
  const choose = (id: string) => {
    setTab('reading');
    setChosen({ id });
  };
  return (
    <LitContext value={lit}>
      <ReviewContext value={reviewing}>
        <header className={css.head}>
          <div>
            <PageTitle tab={name}>{reviewTitle(review)}</PageTitle>
            <p className="small dim">
              {name}
              {templateSlug && ' · '}
              {templateSlug && (
                <TextLink to="/templates/$slug" params={{ slug: templateSlug }} inherit>
                  The template that was made of it
                </TextLink>
              )}
            </p>
          </div>
          <ReviewMeter review={review} />
          <SaveState {...{ state, error }} onAgain={() => void saver.settled()} />
          {!isMaking && (
            <Button ref={opener} onClick={() => setMaking(true)}>
              Make the template draft
            </Button>
          )}
        </header>
        {isMaking && (
          <DraftForm
            document={document}
            role={blueprint.role?.text ?? ''}
            beforeMaking={async () => {
              await saver.settled();
              return saver.read().state === 'saved';
            }}
            onMade={(slug) => void navigate({ to: '/templates/$slug/draft', params: { slug } })}
            onClose={() => {
              setMaking(false);
              setTimeout(() => opener.current?.focus());
            }}
          />
        )}
        <ReviewPanes tab={tab} onTab={setTab} onChoose={choose} />
      </ReviewContext>
    </LitContext>
  );
}

/** The phases a goal can be put in, in the order of time. */
const phasesOf = (stated: readonly PhaseKey[]): PhaseKey[] =>
  [...new Set([...stated, ...usual])].sort((a, b) => (phaseDays(a) ?? 1e6) - (phaseDays(b) ?? 1e6));
