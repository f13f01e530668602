/** A number in a text, with what stands around it. */
export interface Quantity {
  /** Where it starts and ends in the text, a range whole. */
  start: number;
  end: number;
  low: number;
  /** The other end of "3–5"; null for a single number. */
  high: number | null;
  /** '$', '€' or '£'. */
  currency: string;
  /** Letters stuck to it: the "min" of "5min". */
  glued: string;
  percent: boolean;
  /** "3+". */
  plus: boolean;
  /** Written as a word. */
  word: boolean;
  /** Part of "1:1", "24/7", "v2", "ISO-9001", "2nd": a name, not a number of things. */
  name: boolean;
}

const units = [
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
const values = new Map<string, number>([
  ...units.map((word, value) => [word, value] as const),
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['dozen', 12],
]);
const word = [...values.keys()].join('|');
const one = String.raw`([$€£]|(?:USD|EUR|GBP)\s?)?(\d+(?:,\d{3})*(?:\.\d+|(?<!,\d{3}),\d{1,2}(?![\d,]))?|(?:${word})(?![a-z]))`;
const first = new RegExp(`(?<![\\p{L}\\p{N}])${one}`, 'giu');
const letters = /^[a-zµ]{1,10}/i;
const separator = /^(?:\s?[–—‑‒−-]\s?|\s(?:to|or|and)\s)/;
const second = new RegExp(`^${one}`, 'iu');
const many: Record<string, number> = { k: 1e3, M: 1e6, mm: 1e6, mn: 1e6, mio: 1e6, B: 1e9, bn: 1e9 };
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "EUR 40" is "€40". */
const signOf = (currency: string): string =>
  ({ USD: '$', EUR: '€', GBP: '£' })[currency.trim().toUpperCase()] ?? currency;

/** Every number of a text, in order, ranges in one. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  first.lastIndex = 0;
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const quantity = quantityAt(text, match);
    found.push(quantity);
    first.lastIndex = quantity.end;
  }
  return found;
}

function quantityAt(text: string, match: RegExpExecArray): Quantity {
  const start = match.index;
  const low = ended(text, start + match[0].length, match[2]!, !!match[1]);
  const between = low.plus ? null : separator.exec(text.slice(low.end, low.end + 6));
  const at = low.end + (between?.[0].length ?? 0);
  const next = between && second.exec(text.slice(at, at + 24));
  const joins = next && couples(between[0], text.slice(Math.max(0, start - 12), start));
  const high = joins ? ended(text, at + next[0].length, next[2]!, !!(match[1] ?? next[1])) : null;
  const scale = high?.scale && !low.scale && match[1] ? high.scale : low.scale;
  const last = high ?? low;
  const value = (number: { value: number }, by: number | null) => number.value * (by ?? 1);
  return {
    start,
    end: last.end,
    low: value(low, scale),
    high: high ? value(high, high.scale) : null,
    currency: signOf(match[1] ?? next?.[1] ?? ''),
    glued: last.glued || low.glued,
    percent: last.percent || low.percent,
    plus: last.plus,
    word: !/\d/.test(match[2]!),
    name: isName(text, start, last.end, last.glued),
  };
}

/** "and" couples only after "between", "or" only words and small numbers. */
const couples = (between: string, before: string) => !/and/.test(between) || /between\s$/i.test(before);

/** What follows a number's digits; an amount of `money` in "m" is in millions, a time in minutes. */
function ended(text: string, end: number, digits: string, money: boolean) {
  const value = values.get(digits.toLowerCase()) ?? Number(digits.replace(/,(?=\d{1,2}$)/, '.').replaceAll(',', ''));
  let glued = values.has(digits.toLowerCase()) ? '' : (letters.exec(text.slice(end, end + 12))?.[0] ?? '');
  end += glued.length;
  const named = /^\s(thousand|million|billion)\b/i.exec(text.slice(end, end + 10));
  const scale = named
    ? scales[named[1]!.toLowerCase()]!
    : (many[glued] ?? many[money ? glued.toUpperCase() : glued.toLowerCase()] ?? null);
  if (named) end += named[0].length;
  else if (scale) glued = '';
  const percent = /^\s?%/.exec(text.slice(end, end + 2));
  if (percent) end += percent[0].length;
  const plus = text[end] === '+';
  return { value, end: plus ? end + 1 : end, glued, scale, percent: percent !== null, plus };
}

function isName(text: string, start: number, end: number, glued: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[#_]$|[\p{L}\p{N}][-‑./:,_]$/u.test(before) && !/[<>=≤≥~]/.test(before)) return true;
  if (/^[:_x×]\d|^\.\d/.test(after)) return true;
  if (glued && /^\d/.test(after)) return true;
  return /^(?:st|nd|rd|th|password)$/i.test(glued);
}
