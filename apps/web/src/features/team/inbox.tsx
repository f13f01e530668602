import type { WaitOnReader } from '@milepost/shared/plan-standing';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InboxKeys } from './inbox-keys-line';
import { InboxLine } from './inbox-line';
import css from './inbox.module.css';
import { inboxKeys } from './inbox-keys';
import { inboxQuery } from './team.queries';
import type { InboxActs } from './use-inbox-acts';
import { useSoon } from './use-soon';

const few = 6;
/** So many goals are signed at once. */
const most = 50;

/** A wait, not its goal: what was taken back and asked for anew is not what the reader chose before. */
const waitKey = ({ for: what, goalId, since }: WaitOnReader): string => `${what} ${goalId} ${since}`;

/** What only the reader can clear, then the oldest first. */
export const inboxOrder = (waits: readonly WaitOnReader[]): WaitOnReader[] => {
  const late = (wait: WaitOnReader) => (wait.for === 'blocker' ? 0 : 1);
  return [...waits].sort((a, b) => late(a) - late(b) || Date.parse(a.since) - Date.parse(b.since));
};

/** Everything that cannot move until the reader acts. Evidence is read here; several goals are signed at once. */
export function Inbox({ waits, acts }: { waits: readonly WaitOnReader[]; acts: InboxActs }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const [busy, setBusy] = useState(false);
  // What the items hold is no part of the board: it is fetched when somebody opens one, or a moment before.
  const soon = useSoon();
  const { data, error } = useQuery({ ...inboxQuery, enabled: waits.length > 0 && (soon || open !== null) });

  const ordered = inboxOrder(waits);
  const shown = all ? ordered : ordered.slice(0, few);
  const signable = shown.filter((wait) => wait.for === 'sign-off');
  const picked = signable.filter((wait) => chosen.includes(waitKey(wait))).slice(0, most);
  const sign = async (which: readonly WaitOnReader[]) => {
    if (which.length === 0 || busy) return;
    setBusy(true);
    const done = which.map(waitKey);
    const signed = await acts.sign(which);
    setBusy(false);
    if (!signed) return;
    setChosen((now) => now.filter((key) => !done.includes(key)));
    document.getElementById('waiting-on-you')?.focus({ preventScroll: true });
  };

  return (
    <section className={css.inbox} aria-labelledby="waiting-on-you">
      <div className={css.head}>
        {signable.length > 1 && (
          <Checkbox
            aria-label={`Choose all ${signable.length} sign-offs`}
            checked={picked.length === signable.length}
            indeterminate={picked.length > 0 && picked.length < signable.length}
            onChange={() => setChosen(picked.length === signable.length ? [] : signable.map(waitKey))}
          />
        )}
        <h2 id="waiting-on-you" tabIndex={-1}>
          Waiting on you <span className="faint">{waits.length || ''}</span>
        </h2>
        <div className="grow" />
        {signable.length > 0 && (
          <Button disabled={picked.length === 0} loading={busy} onClick={() => void sign(picked)}>
            Sign off{picked.length ? ` ${picked.length}` : ''}
          </Button>
        )}
      </div>
      {ordered.length === 0 ? (
        <p className={css.none}>Nothing. Sign-offs and blockers that need you will stand here.</p>
      ) : (
        // Keys work while something in the list has the focus, so that they stand in nobody's way.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <ul onKeyDown={(event) => inboxKeys(event, () => void sign(picked))}>
          {shown.map((wait) => {
            const key = waitKey(wait);
            return (
              <InboxLine
                key={key}
                wait={wait}
                item={data?.items.find((item) => item.for === wait.for && item.goal.id === wait.goalId)}
                wrong={error}
                acts={acts}
                open={open === key}
                onOpen={() => setOpen(open === key ? null : key)}
                chosen={chosen.includes(key)}
                onChoose={() =>
                  setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
                }
              />
            );
          })}
        </ul>
      )}
      {signable.length > 0 && <InboxKeys />}
      {!all && ordered.length > few && (
        <Button variant="subtle" px={8} ml={-8} onClick={() => setAll(true)}>
          Show all {ordered.length}
        </Button>
      )}
    </section>
  );
}
