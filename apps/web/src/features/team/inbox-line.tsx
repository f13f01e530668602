import { dateIn, daysBetween } from '@milepost/shared/calendar';
import { sinceDay } from '@milepost/shared/pace-sentence';
import type { WaitOnReader } from '@milepost/shared/plan-standing';
import { Button, Checkbox } from '@mantine/core';
import { useContext, useId, useRef } from 'react';
import { exactDay } from '../../ui/day-words';
import { BlockMark } from '../../ui/goal-mark';
import { TimeZoneContext, useToday } from '../../ui/today';
import { evidenceWords } from './evidence-words';
import { InboxDetail } from './inbox-detail';
import css from './inbox.module.css';
import type { InboxItem } from './team.types';
import type { InboxActs } from './use-inbox-acts';

/** After so many days without an answer the day is said louder. */
const old = 3;

interface Props {
  wait: WaitOnReader;
  /** What it holds, once that is known. */
  item: InboxItem | undefined;
  wrong: Error | null;
  acts: InboxActs;
  open: boolean;
  onOpen: () => void;
  chosen: boolean;
  onChoose: () => void;
}

/** One goal that waits for the reader's signature, or that only they can clear. */
export function InboxLine({ wait, item, wrong, acts, open, onOpen, chosen, onChoose }: Props) {
  const { text, hire } = wait;
  const blocked = wait.for === 'blocker';
  const ref = useRef<HTMLLIElement>(null);
  const detail = useId();
  // Whoever works by keyboard goes on from the next line when this one goes.
  const goOn = (done: Promise<boolean>) => {
    const next = ref.current?.nextElementSibling ?? ref.current?.previousElementSibling;
    const place = next?.querySelector<HTMLElement>('input, button') ?? document.getElementById('waiting-on-you');
    place?.focus();
    void done;
  };
  return (
    <li ref={ref} className={css.item} data-line>
      <div className={css.line}>
        <span className={css.tick}>
          {blocked ? (
            <BlockMark size={16} />
          ) : (
            <Checkbox aria-label={`Choose “${text}” of ${hire.name}`} checked={chosen} onChange={onChoose} />
          )}
        </span>
        <div className="grow">
          <button type="button" className={css.what} aria-expanded={open} aria-controls={detail} onClick={onOpen}>
            {text}
          </button>
          <p className="small dim">
            {hire.name}, {blocked && 'blocked '}
            <Since at={wait.since} loud={blocked ? 'brick' : 'amber'} />
          </p>
        </div>
        {blocked ? (
          <Button
            variant="default"
            aria-label={`Clear what blocks “${text}” of ${hire.name}`}
            onClick={() => goOn(acts.clear(wait))}
          >
            Clear
          </Button>
        ) : (
          item && <span className={css.tail}>{evidenceWords(item.goal)}</span>
        )}
      </div>
      <div id={detail}>
        {open && (
          <InboxDetail
            wait={wait}
            item={item}
            wrong={wrong}
            onSign={() => goOn(acts.sign([wait]))}
            onReturn={(reason) => goOn(acts.giveBack(wait, reason))}
          />
        )}
      </div>
    </li>
  );
}

/** "since Tuesday", the exact day on hover; louder once it is old. */
function Since({ at, loud }: { at: string; loud: 'amber' | 'brick' }) {
  const timeZone = useContext(TimeZoneContext);
  const today = useToday();
  const day = dateIn(timeZone, at);
  const isOld = loud === 'brick' || daysBetween(day, today) > old;
  return (
    <time
      dateTime={at}
      title={exactDay(day)}
      {...(isOld ? { style: { color: `var(--${loud})`, fontWeight: 550 } } : {})}
    >
      since {sinceDay(at, { timeZone, today })}
    </time>
  );
}
