import type { Item } from './block.js';
import type { ReadBound, ReadKpi } from './blueprint.js';
import { boundsIn } from './bound.js';
import { quantitiesIn, type Quantity } from './quantity.js';
import { labelled, namesMeasure } from './kpi-label.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import { frequencyIn, isFrequency, rhythmOf, timeUnit } from './time-words.js';

/** A KPI's words, parted. */
export interface KpiWords {
  name: string;
  target: string;
  frequency: string;
  bounds: ReadBound[];
  measures?: string;
  matters?: string;
}

const sign =
  /(?:[<>≤≥]=?|=|~|≈|\b(?:(?:(?:must|should|shall|may|does|do|will|can) )?(?:not|never) (?:to )?exceed(?:ing)?|at or (?:above|below)|not (?:more|less|fewer) than|not (?:above|below|over)|at least|at most|no more than|no less than|no fewer than|fewer than|less than|more than|greater than|within|under|below|above|over|up to|minimum(?: of)?|maximum(?: of)?|max|min|reach|exceeds?|exceeding|average(?: of)?|zero|by|to|stays?|is|be|of|at|between|around|about|remains?|kept|held|hold|maintained|than|in|target|goal)\b)[\s:]*$/i;
const leading =
  /^(?:keep|maintain|achieve|reach|hold|ensure|attain|sustain|deliver|hit|meet|reduce|decrease|lower|increase|improve|raise|grow|cut|have|the|a|an|average|your|our|bring)\s+/i;
/** A verb that only says that a measure is to be met. */
const meeting = /^(?:maintain|achieve|reach|hold|attain|sustain|deliver|hit|keep|ensure|meet|have)\s+/i;
const changing = /^(?:reduce|decrease|lower|increase|improve|raise|grow|cut|keep|maintain)\s+/i;
const trailing =
  /[\s:–—,(=-]+$|\s+(?:is|of|at|to|by|out|are|be|stays?|remains?|stands?|sits?|takes?|lasts?|averages?|reach(?:es)?|hits?|achieves?|(?:does|do|must|should|shall|may|is|are|will) not|never|which|that|target|with|should|shall|must|will|(?:to )?(?:fall|rise|drop|grow|increase|decrease)s?|increased|decreased|reduced|lowered|raised|improved|from|in|down|up|for)$/i;
const adjective =
  /^(?:automated|comprehensive|regular|complete|full|continuous|timely|consistent|high|low|positive|improved|reduced|increased)\s+/i;

/** "KR2: " and "Metric: " stand before a measure's name and are none of it. */
const ordinal =
  /^(?:(?:KR|key result|kpi|metric|measure|indicator)\s?\d{1,2}(?:\.\d{1,2})?\s?(?:[:.)]|\s[–—-])?\s+(?=[\p{L}\d<>≤≥~])|(?:KR|key result|kpi|metric|measure|indicator)\s?(?::|\s[–—-])\s+(?=\p{L}))/iu;
/** "First, scrap: …" */
const counted = /^(?:first|second|third|fourth|fifth|last|final)(?:ly)?,\s+/i;
/** Parts a line such as "Change success rate: above 95% (monthly)" or "≥95% of changes without rollback". */
export function kpiWords(text: string): KpiWords {
  if (text.length > 300) return { name: bare(text), target: '', frequency: '', bounds: [] };
  const { rest: said, frequency } = withoutFrequency(text.replace(ordinal, '').replace(counted, ''));
  const verb = meeting.exec(said)?.[0] ?? '';
  const rest = /^(?:[<>≤≥~]|\d|(?:at least|at most|more than|less than|over|under|above|below) \d)/i.test(
    said.slice(verb.length),
  )
    ? said.slice(verb.length)
    : said;
  const named = colonOrDash(rest) ?? bracket(rest);
  const none = /^no ((?!more|less|later|longer)\p{L}[^.;:]{3,60})$/iu.exec(rest);
  if (none && !named)
    return { name: none[1]!, target: rest, frequency, bounds: [{ op: '=', min: 0, max: 0, unit: '' }] };
  const [name, target] = named ?? signed(rest) ?? numberFirst(rest) ?? dated(rest) ?? [rest, ''];
  return {
    name: named || !target ? bare(name) : tidy(name),
    target: target.trim(),
    frequency,
    bounds: boundsIn(target),
  };
}

/** A name without the punctuation behind it. */
function bare(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s:;.,–—-]/.test(name[end - 1]!)) end--;
  return name.slice(0, end).trim();
}

function withoutFrequency(text: string): { rest: string; frequency: string } {
  text = text.replace(
    /,? (?:measured|averaged|calculated) (?:over|in) (?:a |any |each )?(?:rolling |trailing )?\d{1,3}[ -]days?(?: window)?(?=\.?$)/i,
    '',
  );
  const whole = /[\s,;–—-]*\(([^()]*)\)[.\s]*$/.exec(text);
  if (whole && isFrequency(whole[1]!)) return { rest: text.slice(0, whole.index), frequency: frequencyIn(whole[1]!) };
  const sentence = /[.!]\s+([^.]{4,40})\.?\s*$/.exec(text);
  if (sentence && isFrequency(sentence[1]!))
    return { rest: text.slice(0, sentence.index), frequency: frequencyIn(sentence[1]!) };
  const tail = /(?:[,;–—|·•]|\s-)\s*([^,;–—|·•()]*)(\)?)[.\s]*$/.exec(text);
  if (tail && isFrequency(tail[1]!))
    return { rest: text.slice(0, tail.index) + tail[2]!, frequency: frequencyIn(tail[1]!) };
  const dash = text.lastIndexOf(' - ');
  if (dash > 0 && isFrequency(text.slice(dash + 3)))
    return { rest: text.slice(0, dash), frequency: frequencyIn(text.slice(dash)) };
  const said =
    /[,;(–—]?\s*\b(?:measured|reviewed|tracked|reported|checked|calculated|published|counted|surveyed|audited)\s+([a-z- ]+?)\)?[.\s]*$/i.exec(
      text,
    );
  if (said && frequencyIn(said[1]!)) return { rest: text.slice(0, said.index), frequency: frequencyIn(said[1]!) };
  const looked =
    /[,;.]\s+(?:i|we|they) (?:look at|get|see|check|review|read|report|measure|track|count|discuss) (?:it|this|that|them|these) ([a-z- ]{4,40})[.\s]*$/i.exec(
      text,
    );
  if (looked && frequencyIn(looked[1]!))
    return { rest: text.slice(0, looked.index), frequency: frequencyIn(looked[1]!) };
  return { rest: text, frequency: '' };
}

/** A number within a measure's name: "closed within 5 days". */
const windowed = /\b(?:within|in|(?:older|longer|later|shorter|earlier) than|over|under|after|before) \d+ \w+/i;
/** A target without a number: "better than last year", "no decline", "falling". */
const compared =
  /^(?:better|higher|lower|fewer|less|more|faster|slower|shorter) than\b|^(?:rising|falling|improving|shrinking|growing|none)\b|^no (?:decline|decrease|increase|regression|drop)\b/i;

const hasNumber = (text: string) =>
  quantitiesIn(text).some(
    (quantity) =>
      !quantity.name && !/\b(?:tier|level|sev|priority|top|phase)[\s-]$/i.test(text.slice(0, quantity.start)),
  );

function colonOrDash(text: string): [string, string] | null {
  const marks = [...text.matchAll(/:\s+|\s[–—|→-]\s|\s?→\s?/g)];
  for (const mark of marks) {
    const name = text.slice(0, mark.index);
    const target = text.slice(mark.index + mark[0].length);
    if (
      name.split(' ').length > 12 ||
      /[<>≤≥]/.test(name) ||
      (hasNumber(name) &&
        !/:/.test(mark[0]) &&
        !/^(?:[<>≤≥]|at least|at most|under|below|above|max|min|no more|fewer|less|over)/i.test(target.trim()) &&
        !windowed.test(name))
    )
      return null;
    if (/[→]/.test(mark[0]) && /^\d{1,2}[.)]\s+\p{Lu}/u.test(target)) return null;
    const bare = outsideBrackets(text, mark.index);
    if (bare && (hasNumber(target) || mark[0].startsWith(':') || compared.test(target) || boundsIn(target).length > 0))
      return [name, target];
  }
  return null;
}

const outsideBrackets = (text: string, at: number) => {
  const before = text.slice(0, at);
  return before.split('(').length === before.split(')').length;
};

function bracket(text: string): [string, string] | null {
  const [, name, target] = /^([^()<>≤≥]+?)\s*\(([^()]*)\)\.?\s*$/.exec(text) ?? [];
  const says = /^(?:goal|target|aim|max|min|at (?:least|most))\b/i.test(target ?? '');
  return name && target && (says || !hasNumber(name) || windowed.test(name)) && hasNumber(target)
    ? [name, target]
    : null;
}

/** "There are no more than two complaints a month." and "The office gets not more than 5 complaints." */
const counting = /^there (?:is|are|shall be|should be|will be)\b/i;

function signed(text: string): [string, string] | null {
  if (counting.test(text)) return null;
  const all = quantitiesIn(text).filter((quantity) => !quantity.name);
  const [first] = all;
  if (!first || first.start === 0) return null;
  // "the 30 and 60-day marks rise by 5 %": a sign says which number is meant
  const meant = strong.test(text.slice(0, first.start))
    ? first
    : (all.find((other) => strong.test(text.slice(0, other.start)) && !isTime(text, first)) ?? first);
  const start = beforeSign(text, meant.start);
  const counted = countedIn(text, start, meant);
  if (counted) return [counted, text.slice(start)];
  const name = text.slice(0, start).replace(/[+−-]$/, '');
  if (!/\p{L}{2}/u.test(name) || name.split(' ').length > 12) return null;
  const changes =
    /\b(?:down|up|(?:fall|rise|drop|grow|increase|decrease)s?|increased|decreased|reduced|lowered|raised|improved)(?: from| by)?$|^(?:reduce|decrease|lower|increase|improve|raise|grow|cut)\b/i.test(
      name,
    );
  return [name, changes ? text.slice(meant === first ? 0 : all[all.indexOf(meant) - 1]!.end) : text.slice(start)];
}

/** What says for sure that the number behind it is the bound. */
const strong =
  /(?:[<>≤≥]=?\s?|\b(?:at least|at most|(?:more|less|fewer|greater|higher|lower) than|below|above|(?:increas|decreas|reduc|improv|rais|lower|cut|grow|ris|fall)\w* (?:by|to)) )$/i;

/** A number of days and the like in a name. */
const isTime = (text: string, { end, glued }: Quantity) =>
  timeUnit(glued || (/^[\s-]*([a-z]+)/i.exec(text.slice(end, end + 20))?.[1] ?? '')) !== null;

/** Where the words and signs start that belong to the number at `start`. */
function beforeSign(text: string, start: number): number {
  for (let found = sign.exec(text.slice(0, start)); found?.[0]; found = sign.exec(text.slice(0, start)))
    start = found.index;
  return text.slice(0, start).trimEnd().length;
}

/** "The shop gets at most 5 complaints a year" counts complaints, whoever gets them. */
function countedIn(text: string, start: number, { end, percent, glued, currency }: Quantity): string | null {
  if (
    percent ||
    glued ||
    currency ||
    !/\b(?:receives?|gets?|has|have|sees?|records?|counts?)$/i.test(text.slice(0, start))
  )
    return null;
  const noun = /^\s([\p{L}-]+(?:\s[\p{L}-]+){0,3}?)(?=\s(?:per|a|an|each|every|in|from|for|by)\b|[.,;(]|$)/u.exec(
    text.slice(end),
  )?.[1];
  return noun && timeUnit(noun) === null ? noun.trim() : null;
}

function numberFirst(text: string): [string, string] | null {
  const first = quantitiesIn(text).find((quantity) => !quantity.name);
  if (!first || (first.word && first.start > 30)) return null;
  const after = text
    .slice(first.end)
    .replace(/:\s.*$/, '')
    .replace(
      /^\s*(?:or (?:more|less|better|fewer|higher|lower)\s)?(?:(?:business )?(?:minutes?|mins?|hours?|days?|weeks?|seconds?)\b\s*)?(?:of (?:all |the )?)?/i,
      '',
    );
  const name = after.replace(
    /\s(?:per|each|every|(?<!\b(?:to|of|in|for|within|after|with|by) )(?:a|an)) (?:day|week|month|quarter|year|sprint|release)\b.*$/i,
    '',
  );
  return /\p{L}{2}/u.test(name) ? [counting.test(text) ? capitalised(name) : name, text] : null;
}

/** "Stock list out by the 3rd working day". */
function dated(text: string): [string, string] | null {
  const at = text.search(/\bby the \d{1,2}(?:st|nd|rd|th) (?:(?:business|working|calendar) )?day\b/i);
  return at > 3 ? [text.slice(0, at), text.slice(at)] : null;
}

const capitalised = (name: string) => name.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function tidy(name: string): string {
  let out = name
    .trim()
    .replace(/[.;,]$/, '')
    .replace(/^(?:in|during|over) (?:the|this|each|every|our) [^,]{3,30},\s*/i, '');
  for (let i = 0; i < 5 && trailing.test(out); i++) out = out.replace(trailing, '');
  const short = out.replace(changing, '').replace(leading, '');
  if (changing.test(out) || meeting.test(out)) return capital(short, out);
  return short.split(' ').length > 1 || !leading.test(out) ? capital(short, out) : out;
}

const capital = (short: string, before: string) =>
  short !== before && /^[A-Z]/.test(before) ? short[0]!.toUpperCase() + short.slice(1) : short;

/** "automated security scanning" measures security scanning. */
export const withoutAdjective = (name: string): string => name.replace(adjective, '');

/** A KPI from its line and the labelled lines under it; null where neither bounds nor labels say that it is one. */
export function kpiOf(reading: Reading, span: Span, under: readonly Span[], because: string): ReadKpi | null {
  const words = under.some((line) => labelled(line.text))
    ? {
        name: bare(
          namesMeasure(span.text) ? span.text.slice(span.text.indexOf(':') + 1) : span.text.replace(ordinal, ''),
        ),
        target: '',
        frequency: '',
        bounds: [],
      }
    : kpiWords(span.text);
  const more: Partial<Record<keyof KpiWords, string>> = {};
  for (const line of under) {
    const found = labelled(line.text);
    if (found) more[found[0] === 'frequency' && !frequencyIn(found[1]) ? 'measures' : found[0]] ??= found[1];
    else if (frequencyIn(line.text) && isFrequency(line.text)) more.frequency ??= line.text;
  }
  const target = more.target ?? words.target;
  const bounds = more.target === undefined ? words.bounds : boundsIn(more.target);
  if (!words.name) return null;
  return {
    ...reading.read(span, because, bounds.length > 0 ? 0.85 : 0.5, under.at(-1) ?? span),
    name: words.name,
    bounds,
    targetWords: target,
    ...((more.measures ?? words.measures) && { measures: more.measures ?? words.measures }),
    ...(more.matters && { matters: more.matters }),
    frequency: rhythmOf(more.frequency ?? words.frequency),
  };
}

/** The lines under an item. One that is but a label takes those below it with it: "Target:", "- top: 9", "- fair: 5". */
export const spansUnder = (item: Item): Span[] => [...item.details, ...item.items.map(withBelow)];

/** A line, and where it is but a label what stands below it. */
export const withBelow = ({ span, items }: Item): Span =>
  items.length > 0 && labelled(span.text)?.[1].trim() === ''
    ? {
        text: `${span.text} ${items.map((inner) => inner.span.text).join('; ')}`,
        start: span.start,
        end: items.at(-1)!.span.end,
      }
    : span;
