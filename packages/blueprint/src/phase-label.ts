import type { PhaseKey } from '@milepost/shared/template';
import { spanOfTime, type TimeSpan } from './time-span.js';

/** What a heading or a cell says about when its goals are due. */
export interface PhaseLabel {
  key: PhaseKey;
  /** The plain milestone that a narrower phase belongs to. */
  rollup?: PhaseKey;
  /** Set for "the next 30 days": so many days after the phase before it. */
  after?: number;
}

const allowed = new Set(
  `a about after an and are as at be been beyond by can do during each end expect expected first following for from
  have i in initial into is it key last like look looks main my next of on our over should success successful successfully
  the then these things this through throughout to true until up upon upto us we what when will with within would you
  you'll you’ll your yours completing
  first second third fourth
  accomplish accomplishments achieve achieved achievements action actions activities agenda aims assessment
  checklist checkpoint check-in checkin complete completed contribute date deliver deliverables delivering development expectation
  expectations final focus goal goals grow
  impact learn learning list mark milestone milestones new hire objective objectives onboarding orientation outcome outcomes
  own performance period personal phase plan planning priorities priority probation program progress ramp ramp-up ramping
  results review roadmap role smart stage start starter step steps sprint target targets task tasks todo to-do to-dos
  timeline training work part level engineer team overview theme summary horizon high-level by-the-end horizon window
  long mid short term medium long-term short-term mid-term medium-term business professional technical measurable`
    .split(/\s+/)
    .filter(Boolean),
);
const counted = new Set(['phase', 'stage', 'step', 'part', 'milestone', 'level', 'plan', 'section']);
/** Titles that look back, or talk about a time instead of planning it. */
const lookingBack =
  /\b(?:you may|entitled|eligible|allowed|went wrong|lessons|survey|feedback (?:from|on)|retrospective|what happened|matters?\b|are (?:about|where|when)|is (?:about|where|when)|myths?|mistakes)\b/;
/** What a text must hold to name a time at all. */
const timely =
  /day|week|month|quarter|year|term|beyond|boarding|arrival|start|joining|\bwk|\bmo\b|\byr|[dwmqy]\+?\d|\bt\+\d/i;
const titled = /^\s*(?:[:–—|,(/…•·→>]|-\s|\.{3}|$)/;

/**
 * Reads a heading or a cell as a phase: "First 30 days", "Weeks 5–8 (Month 2)", "By the end of month 3, you will".
 * Null where time is only mentioned: the words around the time must be those a plan's heading uses.
 */
export function phaseLabel(text: string): PhaseLabel | null {
  if (!timely.test(text)) return null;
  if (
    text.length > 140 ||
    /[<>≤≥=%]/.test(text) ||
    /\d\s?[-/–‑,]\s?\d{2}\s?[-/–‑,]\s?\d{2}/.test(text) ||
    /\?\s*$|\b20\d\d\b/.test(text)
  )
    return null;
  const clean = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}\s.,:;()[\]/+'’"“”|–—‑…•·→>|&$%-]/gu, ' ');
  if (/^\s*(?:and )?beyond(?: that)?\s*(?:[:(–—].*)?$/.test(clean)) return { key: 'long-term' };
  if (/[,;(|–]\s*(?:daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|hourly)\b/.test(clean)) return null;
  const found = spanOfTime(clean);
  if (!found || lookingBack.test(clean)) return null;
  const { span, start, end } = found;
  if (!fits(clean.slice(0, start), span.named) || !follows(clean.slice(end), text.slice(-clean.length + end)))
    return null;
  return labelOf(span);
}

/** Whether all words before the time are a plan's words; a time that is set apart may have a title before it. */
function fits(before: string, named: boolean): boolean {
  const words = before.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const apart = /[:–—(|]\s*(?:the |in |by |first )*$/.test(before);
  if (apart && !named) return false;
  const planned = words.every(
    (word, at) => allowed.has(word) || (/^\d{1,2}$/.test(word) && (at === 0 || counted.has(words[at - 1]!))),
  );
  if (planned && words.length <= 9) return true;
  return (
    apart && words.length < (before.trimEnd().endsWith('(') ? 14 : 9) && !/^(?:how|why|when|tips)\b/.test(before.trim())
  );
}

/** Whether what follows the time is a title of its own, or more of a plan's words. */
function follows(after: string, original: string): boolean {
  if (
    titled.test(after) ||
    /^,? ?[\p{L} &/-]{0,50}\b(?:will|should|can|must|has|have|is able to)(?: (?:have|be|be able to))?\s*(?::|…|\.{3})?\s*$/u.test(
      after,
    )
  )
    return true;
  const words = after.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (words.length <= 10 && words.every((word) => allowed.has(word))) return true;
  if (words.length <= 14 && /^[^.!?]*[:–—(-]/.test(after)) {
    const lead = /^([^:–—(]*)[:–—(]/.exec(after)?.[1] ?? after;
    return (
      (lead.match(/[\p{L}\p{N}'-]+/gu) ?? []).every((word) => allowed.has(word)) || titleCase(original, words.length)
    );
  }
  return titleCase(original, words.length);
}

const titleCase = (original: string, words: number) =>
  words <= 6 && /^\s*[A-Z]/.test(original) && !/[.!?]$/.test(original);

function labelOf({ unit, low, high, beyond, relative }: TimeSpan): PhaseLabel | null {
  const days = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }[unit];
  if (relative) return { key: 'day-30', after: high * days };
  if (beyond && high * days >= 90) return { key: 'long-term' };
  if (unit === 'month' && low !== null && low >= 12 && high > low) return { key: 'long-term' };
  const key = keyOf(unit, low, high);
  if (!key) return null;
  const rollup = rollupOf(key);
  return rollup === key ? { key } : { key, rollup };
}

function keyOf(unit: TimeSpan['unit'], low: number | null, high: number): PhaseKey | null {
  if (high < 1) return 'day-1';
  if (high > 999) return null;
  if (unit === 'day') {
    if (high >= 178 && high <= 184) return 'month-6';
    if (high >= 360 && high <= 366) return 'month-12';
    if (high === 270) return 'month-9';
    if (low !== null && high % 7 === 0 && high <= 28 && low % 7 <= 1) return `week-${high / 7}`;
    return `day-${high}`;
  }
  if (unit === 'week') return `week-${high}`;
  const months = { month: 1, quarter: 3, year: 12 }[unit] * high;
  if (months > 36) return null;
  return months <= 3 ? `day-${months * 30}` : `month-${months}`;
}

/** The plain milestone a phase falls under. */
export function rollupOf(key: PhaseKey): PhaseKey {
  if (key === 'long-term') return key;
  const [unit, count] = key.split('-') as [string, string];
  const days = Number(count) * { day: 1, week: 7, month: 30.4 }[unit as 'day' | 'week' | 'month'];
  if (days <= 31) return 'day-30';
  if (days <= 62) return 'day-60';
  if (days <= 93) return 'day-90';
  if (days <= 186) return 'month-6';
  return days <= 367 ? 'month-12' : 'long-term';
}

/** The phase that comes `after` days behind another. */
export function phaseAfter(previous: PhaseKey | null, after: number): PhaseKey {
  const [unit, count] = (previous ?? 'day-0').split('-') as [string, string];
  const days = Number(count) * ({ day: 1, week: 7, month: 30 }[unit as 'day' | 'week' | 'month'] ?? 365);
  return keyOf('day', null, Math.round((days || 0) + after)) ?? 'long-term';
}
