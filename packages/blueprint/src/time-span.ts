/** A time that a text names: "days 31–60" is 31 to 60 days. */
export interface TimeSpan {
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  low: number | null;
  high: number;
  /** "beyond 12 months", "12+ months". */
  beyond: boolean;
  /** "the next 30 days". */
  relative: boolean;
  /** Whether it names a time of a plan outright, and is no mere length such as "2 days". */
  named: boolean;
}

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const shortOrdinals = ['', '1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'];
const ordinalNames = [...ordinals, ...shortOrdinals].filter(Boolean).join('|');
const tens: Record<string, number> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
  'one hundred': 100,
  hundred: 100,
};
const n = String.raw`(\d{1,3}|${[...Object.keys(tens), ...words].join('|')})`;
const to = String.raw`\s?(?:-|–|—|‑|to|through|until|and|&)\s?`;
const unit = '(day|week|month|quarter|year|wk|mo|yr)s?';
const forms = {
  unitFirst: new RegExp(String.raw`\b${unit}\s?[-#+]?\s?${n}\b(?:${to}(?:${unit}\s?)?${n}\b)?(\+)?`, 'g'),
  numberFirst: new RegExp(
    String.raw`\b${n}(?:[- ]?${unit})?(?:${to}${n})?\s?(\+)?[-‑ ]?(?:calendar |business |working )?${unit}\b`,
    'g',
  ),
  short: /\b([dwmqy]|t(?=\+))\+?(\d{1,3})(?:\s?[-–—]\s?([dwmqy])?(\d{1,3}))?\b/g,
  ordinals: new RegExp(
    String.raw`\b(?:${ordinalNames})(?: (?:day|week|month|quarter|year))?(?: and |\s?[-–—&/]\s?| to )(?:the )?(${ordinalNames}) ${unit}\b`,
    'g',
  ),
  ordinal: new RegExp(String.raw`\b(${ordinalNames})(?: (?:calendar|full))? ${unit}\b`, 'g'),
};
const longTerm =
  /\blong(?:er)?[- ]term\b|\bafter (?:the |your )?(?:first|1st) year\b|\bbeyond (?:the |your )?(?:first |1st )?year(?: one| 1)?\b|\bbeyond (?:probation|onboarding)\b/;
const before =
  /\b(?:pre-?boarding|pre-?start|pre-?arrival|before (?:the |your )?(?:day one|day 1|first day|start date|you start|joining))\b/;
const halves = /\b(?:half[- ]year|half a year|mid-?year)\b/;
const ends = /\bend of (?:the|your) (week|month|quarter|year)\b/;
const names: Record<string, TimeSpan['unit']> = {
  d: 'day',
  // "T+30": so many days after the start
  t: 'day',
  w: 'week',
  wk: 'week',
  m: 'month',
  mo: 'month',
  q: 'quarter',
  y: 'year',
  yr: 'year',
};
const unitOf = (name: string) => names[name] ?? (name as TimeSpan['unit']);
const valueOf = (text: string) => tens[text] ?? (words.includes(text) ? words.indexOf(text) : Number(text));

/** Lengths that plans are made of. */
const round: Record<TimeSpan['unit'], number[]> = {
  day: [30, 60, 90, 100, 120, 180, 365],
  week: [1],
  month: [3, 6, 9, 12, 18, 24],
  quarter: [],
  year: [1],
};

const lengths: Record<TimeSpan['unit'], number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

interface Found {
  span: TimeSpan;
  start: number;
  end: number;
}

/** The time that a lower-case text names, and where; a month named in brackets wins over the weeks before it. */
export function spanOfTime(text: string): Found | null {
  const lasting = longTerm.exec(text);
  if (lasting) return found({ unit: 'year', low: null, high: 2 }, lasting, text, true);
  const early = before.exec(text);
  if (early) return found({ unit: 'day', low: null, high: 0 }, early, text);
  const all = everyTime(text).sort((a, b) => a.start - b.start || b.end - a.end);
  const first = all[0];
  if (!first) return null;
  const other = all.find((time) => time.start >= first.end);
  const bracketed =
    other && /\(\s*$/.test(text.slice(0, other.start)) && first.span.unit === 'week' && other.span.unit === 'month';
  return bracketed ? { ...first, span: { ...first.span, ...other.span } } : first;
}

function everyTime(text: string): Found[] {
  const times: Found[] = [];
  for (const match of text.matchAll(forms.unitFirst)) {
    const low = valueOf(match[2]!);
    const high = match[4] ? valueOf(match[4]) : null;
    times.push(
      found({ unit: unitOf(match[1]!), low: high === null ? null : low, high: high ?? low }, match, text, !!match[5]),
    );
  }
  for (const match of text.matchAll(forms.numberFirst)) {
    const low = valueOf(match[1]!);
    const high = match[3] ? valueOf(match[3]) : null;
    times.push(
      found({ unit: unitOf(match[5]!), low: high === null ? null : low, high: high ?? low }, match, text, !!match[4]),
    );
  }
  for (const match of text.matchAll(forms.short)) {
    const high = match[4] ? Number(match[4]) : null;
    times.push(
      found(
        { unit: unitOf(match[1]!), low: high === null ? null : Number(match[2]), high: high ?? Number(match[2]) },
        match,
        text,
      ),
    );
  }
  for (const match of text.matchAll(forms.ordinals)) {
    const at = Math.max(ordinals.indexOf(match[1]!), shortOrdinals.indexOf(match[1]!));
    times.push(found({ unit: unitOf(match[2]!), low: null, high: at }, match, text));
  }
  for (const match of text.matchAll(forms.ordinal)) {
    const at = Math.max(ordinals.indexOf(match[1]!), shortOrdinals.indexOf(match[1]!), 1);
    times.push(found({ unit: unitOf(match[2]!), low: null, high: at }, match, text));
  }
  const end = ends.exec(text);
  if (end) times.push(found({ unit: unitOf(end[1]!), low: null, high: 1 }, end, text));
  const half = halves.exec(text);
  if (half) times.push(found({ unit: 'month', low: null, high: 6 }, half, text));
  return times;
}

function found(
  span: Omit<TimeSpan, 'beyond' | 'relative' | 'named'>,
  match: RegExpExecArray | RegExpMatchArray,
  text: string,
  plus = false,
): Found {
  const start = match.index!;
  const end = start + match[0].length;
  const lead = text.slice(Math.max(0, start - 24), start);
  const beyond =
    plus ||
    /\b(?:beyond|post|past)\s(?:the |your )?(?:first )?$/.test(lead) ||
    /^\s?(?:\+|and beyond|onwards?\b|and on\b)/.test(text.slice(end, end + 12));
  const relative =
    /\b(?:next|following|another|subsequent|last|final)\s$/.test(lead) &&
    span.low === null &&
    /^\d|^[a-z]+[ -]\D/.test(match[0]);
  const whole = round[span.unit].includes(span.high);
  const named =
    (span.low !== null && span.high * lengths[span.unit] >= 28) ||
    (/^\p{L}/u.test(match[0]) &&
      !/^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/.test(match[0])) ||
    whole;
  return {
    span: { ...span, beyond, relative, named: named || /\b(?:first|initial|opening)\s$/.test(lead) },
    start,
    end,
  };
}
