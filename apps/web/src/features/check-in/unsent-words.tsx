import { Button } from '@mantine/core';
import type { CheckIn } from '../../api/check-in-cache';
import { keptWords, placeOf, useKeptWords } from '../../ui/kept-words';
import { toasts } from '../../ui/toasts/toasts';
import { unsaved } from '../../ui/unsaved';
import css from './preparation.module.css';

/** What the reader typed and could not be saved before the check-in was closed or skipped: theirs to copy, or to let go. */
export function UnsentWords({ checkIn: { course, plan } }: { checkIn: CheckIn }) {
  const place = placeOf(plan.viewer.id, `check-in-${course.id}`);
  // a private note is saved whatever the state
  const kept = useKeptWords(place).filter(({ field }) => field !== 'private-note');
  if (!kept.length) return null;
  const drop = (field: string) => {
    keptWords.forget(place, field);
    unsaved.remove(place + field);
  };
  const copy = (words: string) =>
    navigator.clipboard.writeText(words).then(
      () => toasts.say('Copied.'),
      () => toasts.wrong('The browser did not let it be copied. Select it and copy it by hand.'),
    );
  return (
    <section className={css.kept} role="alert">
      <h3>Not saved before this check-in was closed</h3>
      <p className="small dim">It is kept in this browser, and only you see it.</p>
      <ul>
        {kept.map(({ field, label, words }) => (
          <li key={field}>
            {label}
            <q>{words}</q>
            <span className={css.ways}>
              <Button size="compact-xs" variant="default" onClick={() => void copy(words)}>
                Copy
              </Button>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => drop(field)}>
                Let it go
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
