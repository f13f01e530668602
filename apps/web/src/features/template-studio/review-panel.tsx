import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Instant } from '../../ui/instant';
import { quoted } from '../../ui/quoted';
import { Wrong } from '../../ui/wrong';
import type { DraftStanding } from './draft.types';
import css from './review-panel.module.css';
import { isLeave } from './studio';
import { useReviewAct } from './use-draft-acts';

interface Props {
  standing: DraftStanding;
  onChange: (standing: DraftStanding) => void;
}

/** How the review of a draft stands, and what its reader may do about it. */
export function ReviewPanel({ standing, onChange }: Props) {
  const { review, status, can, slug } = standing;
  const words = useRef<HTMLParagraphElement>(null);
  const { mutate, isPending, error } = useReviewAct(slug, (next) => {
    onChange(next);
    // the button that did it goes: whoever works by keys goes on where it now says how things stand
    requestAnimationFrame(() => (words.current ?? document.querySelector<HTMLElement>('h1'))?.focus());
  });
  const said = says(standing);
  if (!said) return null;
  return (
    <section className={css.panel} aria-label="Review">
      <p ref={words} tabIndex={-1}>
        {said}
      </p>
      {(can.approve || can.withdrawReview) && (
        <div className={css.ways}>
          {can.approve && (
            <Button loading={isPending} onClick={() => mutate({ act: 'approve' })}>
              Approve
            </Button>
          )}
          {can.withdrawReview && (
            <Button variant="default" loading={isPending} onClick={() => mutate({ act: 'withdraw' })}>
              Take it back to go on editing
            </Button>
          )}
        </div>
      )}
      {can.return && status === 'review' && !review.approvedAt && (
        <ReturnForm busy={isPending} onReturn={(reason) => mutate({ act: 'return', reason })} />
      )}
      {error && <Wrong>Nothing has changed. {error.message}</Wrong>}
    </section>
  );
}

function says({ review, status, can }: DraftStanding): ReactNode {
  const { reviewer, askedAt, approvedAt, approvedBy, returnedAt, returnedBy, returnedReason } = review;
  if (status === 'review' && approvedAt)
    return (
      <>
        {approvedBy?.name} approved it <Instant at={approvedAt} />. It can be published.
      </>
    );
  if (status === 'review' && can.approve)
    return 'You are asked to review this draft: read it, then approve it, or say what is missing.';
  if (status === 'review' && askedAt)
    return (
      <>
        With {reviewer?.name} for review since <Instant at={askedAt} />. Nobody edits it meanwhile.
      </>
    );
  if (returnedAt)
    return (
      <>
        {returnedBy?.name} returned it <Instant at={returnedAt} />: {quoted(returnedReason ?? '')}
      </>
    );
  return null;
}

function ReturnForm({ busy, onReturn }: { busy: boolean; onReturn: (reason: string) => void }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = () => {
    flushSync(() => setAsked(false));
    opener.current?.focus();
  };
  if (!asked)
    return (
      <Button ref={opener} variant="subtle" color="gray" onClick={() => setAsked(true)}>
        Return it, and say what is missing
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim()) onReturn(reason.trim());
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate onKeyDown={(event) => isLeave(event) && leave()}>
      <Textarea
        label="What is missing"
        autosize
        autoFocus
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setMissing(false);
        }}
        error={missing && 'Say what is missing, in a sentence.'}
      />
      <div className={css.ways}>
        <Button type="submit" variant="default" loading={busy}>
          Return it
        </Button>
        <Button variant="subtle" color="gray" onClick={leave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
