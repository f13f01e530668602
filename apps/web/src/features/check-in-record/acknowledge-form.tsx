import { Button, Textarea } from '@mantine/core';
import { checkInReaders } from '@milepost/shared/check-in-readers';
import { type FormEvent, useState } from 'react';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { isProblem } from '../../api/problem';
import { keptWords, placeOf } from '../../ui/kept-words';
import { ReadersLine } from '../../ui/readers-line';
import { toasts } from '../../ui/toasts/toasts';
import css from './record.module.css';

const field = 'acknowledgement';

/** The hire says that they read how it ended, with a word of their own if they like. What they type stays until it is sent. */
export function AcknowledgeForm({ checkIn: { course, plan } }: { checkIn: CheckIn }) {
  const write = useCheckInWrite(course.id);
  const place = placeOf(plan.viewer.id, `check-in-${course.id}-acknowledgement`);
  const [text, setText] = useState(() => keptWords.read(place, field)?.words ?? '');
  const change = (typed: string) => {
    setText(typed);
    keptWords.keep(place, { field, label: 'Your answer', words: typed, value: JSON.stringify(typed), base: '' });
  };
  const acknowledge = async (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    const options = { body: said ? { text: said } : {} };
    // what was refused stands below the button
    const done = await write.mutateAsync({ method: 'PUT', what: 'acknowledgement', options }).catch(() => null);
    if (!done) return;
    keptWords.forget(place, field);
    toasts.say('Acknowledged.');
  };
  const wrong = isProblem(write.error) ? write.error.on('text') : undefined;
  return (
    <section aria-labelledby="acknowledge">
      <h2 id="acknowledge">Have you read it?</h2>
      <p className="small dim">
        Acknowledging says that you read it, not that you agree. What you think of it fits below.
      </p>
      <form className={css.form} onSubmit={(event) => void acknowledge(event)}>
        <Textarea
          label="Your answer, if you like"
          description={<ReadersLine isPrivate={false}>{checkInReaders('shared', plan)}</ReadersLine>}
          descriptionProps={{ component: 'div' }}
          autosize
          minRows={2}
          maxLength={2000}
          value={text}
          error={wrong}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <div className={css.end}>
          <Button type="submit" loading={write.isPending}>
            Acknowledge
          </Button>
          {write.error && !wrong && (
            <p role="alert" className={css.wrong}>
              Not acknowledged: {write.error.message}
            </p>
          )}
        </div>
      </form>
    </section>
  );
}
