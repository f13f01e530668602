import type { ReadBound } from './blueprint.js';
import { boundLabels } from './bound-labels.js';
import { quantitiesIn, type Quantity } from './quantity.js';
import { periodIn, timeUnit } from './time-words.js';

type Sign = '>' | '>=' | '<' | '<=' | null;

const signs: [Sign, RegExp][] = [
  [
    '<=',
    /(?:<=|=<|≤|⩽)\s?$|\b(?:at or below|at most|no more than|not more than|no (?:longer|later|greater|higher) than|maximum(?: of)?|max\.?(?: of)?|up to|not (?:to )?exceed(?:ing)?|no worse than|not (?:above|over|later than|longer than|higher than|greater than)|never (?:above|over|more than)|ceiling of|limit of|cap of|capped at|within|in)\s$/i,
  ],
  [
    '>=',
    /(?:>=|=>|≥|⩾)\s?$|\b(?:at or above|at least|no less than|not less than|(?:no|not) fewer than|(?:no|not) lower than|never (?:below|under|less than)|minimum(?: of)?|min\.?(?: of)?|not below|reach(?:es)?|hits?)\s$/i,
  ],
  ['<', /<\s?$|\b(?:below|under|less than|fewer than|lower than|faster than|shorter than)\s$/i],
  ['>', />\s?$|\b(?:above|over|more than|greater than|higher than|exceeds?|exceeding|better than|in excess of)\s$/i],
];
const orMore =
  /^[\s)]{0,2}(?:[a-z/]+ ){0,3}?\(?(?:or (?:better|more|higher|above|greater|over)|and (?:above|over|up|higher)|minimum|min\b|at least|plus\b)/i;
const orLess =
  /^[\s)]{0,2}(?:[a-z]+ ){0,3}?\(?(?:or (?:less|fewer|lower|below|under|faster|better still)|and (?:below|under)|maximum|max\b|at most)/i;
const down =
  /\b(?:reduc\w*|decreas\w*|lower\w*|cut\w*|drop\w*|shrink\w*|declin\w*|fewer|faster|down|less|fall\w*|trim\w*|shorten\w*|shorter)\b/i;
const up =
  /\b(?:increas\w*|improv\w*|rais\w*|grow\w*|boost\w*|gain\w*|expand\w*|more|higher|up|uplift|lift\w*|rise\w*)\b/i;
const conditions =
  /\b(?:after|over|during|every|next|last|first|past|previous|for|with|until|by (?:day|week|month|end)|in (?:the )?(?:last|first|next|past))\s(?:the |a |of |end of )?[≤<]?\s?$/i;
const labels =
  /\b(?:tiers?|levels?|sev|severity|priority|phases?|weeks?|days?|months?|quarter|p|l|q|v|s|top|version|step|stage|iso|soc)[\s.-]?$/i;

/** What a target's words bound: "<5–10 minutes", "Critical <7 days, High <30 days", "Reduce by 5–10% a quarter", "Zero". */
export function boundsIn(words: string): ReadBound[] {
  const text = words.replace(/\s+/g, ' ');
  const all = quantitiesIn(text).filter((quantity) => !quantity.name && !isLabel(text, quantity));
  const meant = all.filter((quantity) => !isCondition(text, quantity, all));
  const bounds: ReadBound[] = [];
  const leads: string[] = [];
  for (const [at, quantity] of meant.entries()) {
    const previous = meant[at - 1];
    if (previous && isRating(text, previous, quantity)) continue;
    if (bounds.length > 0 && !/[,;/&]|\band\b/.test(text.slice(previous!.end, quantity.start))) continue;
    bounds.push(boundOf(text, quantity));
    leads.push(text.slice(previous?.end ?? 0, quantity.start));
  }
  if (bounds.length === 0) return byDay(text) ?? nothing(text);
  const labels = bounds.some(({ op }) => op === 'change') ? null : boundLabels(leads);
  return labels ? bounds.map((bound, at) => ({ label: labels[at]!, ...bound })) : bounds;
}

/** "none", "no critical findings": a bound of zero without a number, as "all of them" is one of a hundred per cent. */
const nothing = (text: string): ReadBound[] =>
  /^(?:none|no|nil|never)\b(?! (?:target|more than|fixed|formal|specific))/i.test(text.trim()) && text.length < 60
    ? [{ op: '=', min: 0, max: 0, unit: '' }]
    : /^(?:all(?: of (?:them|it))?|every (?:one|time)|always|each(?: one)?)\.?$/i.test(text.trim())
      ? [{ op: '=', min: 100, max: 100, unit: '%' }]
      : [];

/** "by the 3rd working day": at most three of them. */
function byDay(text: string): ReadBound[] | null {
  const [, day, kind] = /\bby the (\d{1,2})(?:st|nd|rd|th) (?:(business|working|calendar) )?day\b/i.exec(text) ?? [];
  const unit = kind ? `${kind.toLowerCase()} days` : 'days';
  return day ? [{ op: '<=', min: null, max: Number(day), unit }] : null;
}

/** The "5" of "4.2/5" or "4 out of 5". */
const isRating = (text: string, score: Quantity, scale: Quantity) =>
  /^\s?(?:\/|out of|of)\s?$/.test(text.slice(score.end, scale.start)) && scale.low <= 100;

function isLabel(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (
    isYear(before, quantity) ||
    /^\s?(?:[ap]\.?m\b|o['’]clock\b)/i.test(quantity.glued + text.slice(quantity.end, quantity.end + 10))
  )
    return true;
  return (labels.test(before) && !/[<>≤≥]/.test(before)) || /^\s?\/\s?7\b/.test(text.slice(quantity.end));
}

/** "by 2031", "in FY 2031". */
const isYear = (before: string, { low, high, word, percent, currency }: Quantity) =>
  high === null &&
  !word &&
  !percent &&
  !currency &&
  low >= 1990 &&
  low < 2100 &&
  Number.isInteger(low) &&
  /\b(?:by|in|until|before|since|during|year|fy|(?:end )?of|\p{L}{3,9})\s$/iu.test(before) &&
  !/\b(?:least|most|than|under|over|above|below|exceeds?)\s$/i.test(before);

/** What stands before a number that says how things are: "we are at 61 %", "currently 12", "baseline: 40". */
const present =
  /\b(?:currently|now|today|at present|baseline|was|were|(?:we|it|they) (?:are|is) at|(?:up|down) from|compared (?:to|with)|last (?:year|quarter|month))[:\s]{0,2}(?:at |of |is |about |around |~ ?)?\(?$/i;
/** What follows a number that something else takes the place of: "12 % → 8 %". */
const replaced = /^\s?[\p{L}%/]{0,12}\s?(?:→|⟶|-+>|(?:last (?:year|quarter|month)|today|now|currently|at present)\b)/u;

/** A window ("within 30 days") or a condition ("with ≤2 cycles") bounds only where nothing else does. */
function isCondition(text: string, quantity: Quantity, all: Quantity[]): boolean {
  const before = text.slice(Math.max(0, quantity.start - 24), quantity.start);
  if (all.length === 1)
    return (conditions.test(before) && isTime(text, quantity)) || /^\s*(?:currently|baseline)\b/i.test(text);
  if (conditions.test(before) || /\bfrom\s$/i.test(before) || present.test(before)) return true;
  if (replaced.test(text.slice(quantity.end, quantity.end + 20))) return true;
  const timed = isTime(text, quantity) && /\b(?:within|in|of|under)\s(?:the )?$/i.test(before);
  return timed && all.some((other) => other !== quantity && (other.percent || other.start < quantity.start));
}

const wordAfter = (text: string, quantity: Quantity) =>
  /^[\s-]*(?:(?:business|working|calendar|elapsed) )?([a-z]+)/i.exec(
    text.slice(quantity.end, quantity.end + 40),
  )?.[1] ?? '';
const isTime = (text: string, quantity: Quantity) => timeUnit(quantity.glued || wordAfter(text, quantity)) !== null;

function boundOf(text: string, quantity: Quantity): ReadBound {
  const before = text.slice(Math.max(0, quantity.start - 90), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 90);
  const { low, high } = quantity;
  const unit = unitOf(text, quantity);
  const period = periodIn(after);
  const rest = period ? { unit, period } : { unit };
  if (/(?:±|\+\s?\/\s?[-−–])\s?$/.test(before)) return { op: 'range', min: -low, max: low, ...rest };
  const change = changeOf(text, quantity, unit);
  if (change) {
    const ends = [change * low, change * (high ?? low)].sort((a, b) => a - b);
    return { op: 'change', min: ends[0]!, max: ends[1]!, ...rest };
  }
  const sign = signOf(before, after, quantity);
  if (sign === '<' || sign === '<=') return { op: sign, min: high === null ? null : low, max: high ?? low, ...rest };
  if (sign) return { op: sign, min: low, max: high, ...rest };
  if (/(?:\+\s?\/?\s?[-−–]|±)\s?$/.test(before) && high === null) return { op: 'range', min: -low, max: low, ...rest };
  // "rises from 82% to 95%": what counts is where it ends
  if (high !== null && /\bfrom\s$/i.test(before)) return { op: '=', min: high, max: high, ...rest };
  if (high !== null) return { op: 'range', min: Math.min(low, high), max: Math.max(low, high), ...rest };
  return { op: '=', min: low, max: low, ...rest };
}

function signOf(before: string, after: string, quantity: Quantity): Sign {
  const near = before.slice(-28);
  for (const [sign, words] of signs) {
    if (!words.test(near)) continue;
    if (
      sign === '<=' &&
      /\bin\s$/i.test(near) &&
      timeUnit(quantity.glued || /^\s*([a-z]+)/i.exec(after)?.[1] || '') === null
    )
      continue;
    return sign;
  }
  const rest = after.replace(/^\s?(?:\/|out of|of)\s?\d+(?:\.\d+)?/, '');
  if (quantity.plus || orMore.test(rest)) return '>=';
  if (orLess.test(rest)) return '<=';
  const to =
    /\b(?:reduce|lower|cut|decrease|bring|drop|shorten|increase|raise|improve|grow)\b[^.;]{0,60}?\bto\s$/i.exec(before);
  if (to) return down.test(to[0]) || /bring|drop/i.test(to[0]) ? '<=' : '>=';
  return null;
}

/** 1 or -1 where a number says by how much something changes, 0 where it is a level. */
function changeOf(text: string, quantity: Quantity, unit: string): 1 | -1 | 0 {
  const before = text.slice(Math.max(0, quantity.start - 70), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 40);
  if (quantity.high !== null && /\bfrom\s$/i.test(before)) return 0;
  if (/[+]\s?$/.test(before)) return 1;
  if (/(?:^|[\s(])[-−–]$/.test(before) && (quantity.percent || unit === 'percentage points')) return -1;
  const relative = quantity.percent || unit === 'percentage points' || unit === '%';
  const by = /\bby\s(?:at least |about |around |~\s?|≥\s?|>\s?|up to |more than |over )?$/i.test(before);
  if (by && down.test(before)) return -1;
  if (by && up.test(before)) return 1;
  if (!relative) return 0;
  if (/\bdown\s(?:about |at least )?$/i.test(before)) return -1;
  if (/\bup\s(?:about |at least )?$/i.test(before)) return 1;
  const noun =
    /^\s?(?:\w+ ){0,2}?(reduction|decrease|drop|decline|cut|fewer|faster|lower|less|shorter|improvement|increase|growth|uplift|more|higher|gain|rise)\b/i.exec(
      after,
    )?.[1];
  if (noun && /^\s?(?:\w+ )?or\b/.test(after)) return 0;
  if (noun) return down.test(noun) ? -1 : 1;
  const verb = /\b(reduce|decrease|lower|cut|increase|improve|raise|grow|boost)\b[^.;,]{0,50}$/i.exec(before);
  if (
    verb &&
    !/\bto\s/.test(verb[0].slice(-5)) &&
    !/[<>≤≥]\s?$|\b(?:below|above|under|over|least|than|most)\s$/.test(verb[0])
  )
    return down.test(verb[1]!) ? -1 : 1;
  return 0;
}

function unitOf(text: string, quantity: Quantity): string {
  const after = text.slice(quantity.end, quantity.end + 90);
  if (/^\s?(?:percentage points?|pp\b|pts\b|p\.p\.)/i.test(after) || /^pp|^pts/i.test(quantity.glued))
    return 'percentage points';
  if (quantity.percent || /^\s?(?:percent|per cent)\b/i.test(after)) return '%';
  const scale = /^\s?(?:\/|out of)\s?(\d+)/.exec(after)?.[1];
  if (scale) return `/${scale}`;
  if (quantity.currency) return { $: 'USD', '€': 'EUR', '£': 'GBP' }[quantity.currency]!;
  const time = timeUnit(quantity.glued || '') ?? timeUnit(wordAfter(text, quantity));
  const working = /^\s*(business|working|calendar)\s/i.exec(after)?.[1]?.toLowerCase();
  if (time) return working ? `${working} ${time}` : time;
  const phrase = /^\s?([\p{L}-]+(?:\s[\p{L}-]+){0,3})/u.exec(after)?.[1] ?? quantity.glued;
  const words = phrase.split(/\s+/).filter(Boolean);
  const stop = words.findIndex((word) =>
    /^(?:per|a|an|each|every|or|and|in|of|for|after|with|to|the|within|on)$/i.test(word),
  );
  return words.slice(0, stop < 0 ? undefined : stop).join(' ');
}
