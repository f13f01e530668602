import { phaseLabel, type PhaseLabel } from './phase-label.js';
import type { Span } from './span.js';
import { tells } from './verb.js';

const goals =
  /\b(?:goals?|objectives?|tasks?|actions?|activit\w+|deliverables?|outcomes?|milestones?|what|items?|expectations?|targets?|responsibilit\w+|to[- ]?do|achievements?|steps?|priorities)\b|^do$/i;
const weaker = /\b(?:focus|theme|topic|learning|area|description)\b/i;
const never =
  /\b(?:owner|who|status|done|notes?|comments?|metrics?|kpis?|measures?|measured|success|support|resources?|evidence|due|deadline|when|by when|date|phase|timeline|timeframe|period|week|day|month|%|weight|priority|category|check|complete[d]?|sign-?off|mentor|buddy|manager|meetings?|present|duration|hours|time|links?|proof|why|how)\b|^#?$|^(?:no\.?|nr\.?|id)$/i;
const due =
  /\b(?:phase|when|due|by|deadline|timeline|timeframe|time ?frame|period|milestone|stage|month|week|day|timing|target date|horizon|window)\b/i;

/**
 * The columns of a table that hold its goals: those that say so, and those most of whose cells tell what to do; else the
 * first that may.
 */
export function goalColumns(header: readonly Span[], body: readonly (readonly Span[])[] = []): number[] {
  const pick = (is: (text: string, at: number) => boolean) =>
    header.flatMap((cell, at) => (is(cell.text, at) ? [at] : []));
  const open = (text: string) => !never.test(text.replace(/\b(?:what|how)\b.*/i, '') || 'what');
  const telling = (at: number) => {
    const cells = body.flatMap((row) => (row[at] && row[at].text.length > 3 ? [row[at].text] : []));
    return cells.length > 1 && cells.filter((cell) => tells(cell) && cell.includes(' ')).length * 3 >= cells.length * 2;
  };
  const named = pick((text, at) => open(text) && (goals.test(text) || (!weaker.test(text) && telling(at))));
  const said = named.some((at) => goals.test(header[at]!.text));
  if (!said && named.length > 1) return pick((text) => open(text) && !weaker.test(text)).slice(0, 6);
  if (named.length > 0) return named.slice(0, 4);
  const fair = pick((text) => weaker.test(text) && !never.test(text));
  return (fair.length > 0 ? fair : pick((text) => !never.test(text))).slice(0, 1);
}

/** The phase that a cell names; a bare number takes its unit from the column's header. */
export function cellPhase(cell: string, header = ''): PhaseLabel | null {
  const bare = /^(?:d\s?)?(\d{1,3}(?:\s?[–-]\s?\d{1,3})?\+?)$/i.exec(cell.trim())?.[1];
  if (bare) {
    const unit =
      /\b(day|week|month|quarter)/i.exec(header)?.[1] ??
      (/^(?:0|1)?\s?[–-]?\s?(?:30|60|90)$|^\d+\s?[–-]\s?(?:30|60|90)$/.test(bare) ? 'day' : null);
    return unit ? phaseLabel(`${unit} ${bare.replace(/\s/g, '')}`) : null;
  }
  return cell.length <= 60 ? phaseLabel(cell) : null;
}

/** The columns of which each is a phase: "Area | 30 days | 60 days". */
export const phaseColumns = (header: readonly Span[]): { at: number; phase: PhaseLabel }[] =>
  header.flatMap((cell, at) => {
    const phase = cellPhase(cell.text);
    return phase ? [{ at, phase }] : [];
  });

/** The column whose cells name each row's phase; -1 where there is none. */
export function phaseColumn(rows: readonly (readonly Span[])[]): number {
  const [header = [], ...body] = rows;
  let best = -1;
  let most = 0;
  for (const [at, title] of header.entries()) {
    const cells = body.flatMap((row) => (row[at]?.text ? [row[at]!.text] : []));
    const named = cells.filter((cell) => cellPhase(cell, title.text) !== null).length;
    const enough = named * 2 > cells.length && (due.test(title.text) || (named >= 2 && at === 0));
    if (enough && named > most) [best, most] = [at, named];
  }
  return best;
}
