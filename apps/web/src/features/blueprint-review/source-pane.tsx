import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, use, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Stone } from '../../ui/stone';
import { LitContext, useLit } from './lit';
import type { LineState, ReviewLine } from './review';
import css from './source-pane.module.css';

interface Props {
  lines: readonly ReviewLine[];
  /** Somebody picks a line: what was made of it is wanted. */
  onChoose: (id: string) => void;
}

const says: Record<LineState, string> = {
  read: '',
  heading: 'a heading',
  unsure: 'unsure',
  unread: 'not read',
  'left-out': 'left out',
};
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };
const idle = 150;

/** The document as text, only as many lines of it as are in sight. Arrows walk it, Enter goes to what was read there. */
export function SourcePane({ lines, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(0);
  const lit = use(LitContext);
  // nothing of it is handed to what is memoized
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => 30,
    overscan: 12,
    // the first lines are there with the first drawing
    initialRect: { width: 560, height: 800 },
  });

  // what is corrected gives other lines: a move that is under way goes on
  const showLit = useEffectEvent(() => {
    const at = lines.findIndex(({ ids }) => lit.isLit(ids));
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = () => {
      clearTimeout(timer);
      if (lit.from === 'reading') timer = setTimeout(showLit, idle);
    };
    const stop = lit.subscribe(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [lit]);

  const go = (to: number) => {
    const at = Math.max(0, Math.min(lines.length - 1, to));
    setHere(at);
    virtual.scrollToIndex(at, { align: 'auto' });
    lit.light(lines[at]?.ids ?? [], 'source');
  };
  const choose = (line: ReviewLine | undefined) => line?.ids[0] && onChoose(line.ids[0]);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) go(here + step);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(lines.length - 1);
    else if (event.key === 'Enter') choose(lines[here]);
    else return;
    event.preventDefault();
  };
  // the arrows begin where one looks
  const lookHere = () => {
    const seen = box.current?.getBoundingClientRect();
    const line = document.getElementById(`line-${lines[here]?.n}`)?.getBoundingClientRect();
    if (seen && line && line.bottom >= seen.top && line.top <= seen.bottom) return;
    setHere(virtual.range?.startIndex ?? here);
  };
  const shown = virtual.getVirtualItems();
  const inSight = shown.some(({ index }) => index === here);
  return (
    <div
      ref={box}
      role="listbox"
      aria-label="The document"
      aria-activedescendant={inSight ? `line-${lines[here]?.n}` : undefined}
      tabIndex={0}
      className={css.paper}
      onFocus={lookHere}
      onKeyDown={press}
    >
      <div role="presentation" className={css.all} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, key }) => (
          <SourceLine
            key={key}
            line={lines[index]!}
            at={index}
            total={lines.length}
            start={start}
            measure={virtual.measureElement}
            isHere={index === here}
            onChoose={() => {
              setHere(index);
              choose(lines[index]);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface LineProps {
  line: ReviewLine;
  at: number;
  total: number;
  start: number;
  measure: (node: Element | null) => void;
  isHere: boolean;
  onChoose: () => void;
}

/** One line, only ever as text. */
function SourceLine({
  line: { n, text, state, ids, question },
  at,
  total,
  start,
  measure,
  isHere,
  onChoose,
}: LineProps) {
  const lit = use(LitContext);
  const isLit = useLit(ids);
  return (
    // the list takes the keys
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      id={`line-${n}`}
      data-index={at}
      role="option"
      aria-selected={isHere}
      aria-posinset={at + 1}
      aria-setsize={total}
      tabIndex={-1}
      className={css.line}
      style={{ transform: `translateY(${start}px)` }}
      data-state={state}
      data-lit={isLit || undefined}
      data-here={isHere || undefined}
      data-open={ids.length > 0 || undefined}
      onMouseEnter={() => lit.light(ids, 'source')}
      onClick={onChoose}
    >
      <span className={css.n}>{n}</span>
      <span className={css.text}>{text.replace(/\t/g, '    ')}</span>
      {question === null ? (
        <span className={css.word}>
          {state === 'heading' || state === 'unsure' ? <span className="sr">{says[state]}</span> : says[state]}
        </span>
      ) : (
        <>
          <span className="sr">question {question}</span>
          <Stone label={String(question)} tone={isLit ? 'passed' : 'next'} size={24} />
        </>
      )}
    </div>
  );
}
