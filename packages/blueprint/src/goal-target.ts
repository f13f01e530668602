import type { ReadTarget } from './blueprint.js';
import { quantitiesIn, type Quantity } from './quantity.js';
import { timeUnit } from './time-words.js';

const labels =
  /\b(?:tiers?|levels?|phases?|weeks?|days?|months?|quarters?|years?|sev|severity|priority|steps?|section|versions?|stages?|parts?|chapter|grade|bands?|room|building|line|route|hall|gate|floor|terminal|bay|ward|iso|soc|nist|rfc|type|windows|python|java|web|http|page|figure|table|appendix|layer|module|sprint|milestone|number|fy|pci|gen|quarter)[\s.]$/i;
const floors =
  /\b(?:at least|(?:a )?minimum (?:of )?|no fewer than|no less than|not less than|more than|over)\s$|[≥]\s?$|>=?\s?$/i;
const ceilings =
  /\b(?:no more than|at most|up to|(?:a )?maximum of|not more than|(?<!\bno\s|\bnot\s)(?:fewer|less) than|under|max)\s$|[≤]\s?$|<=?\s?$/i;
const stops = new Set(
  `a about across after against all along among an and any around as at because before between but by during each every for
  from if in including into is of on onto or over per so such than that the their then through to toward towards under until
  upon using via when where which while who whose with within without you your`.split(/\s+/),
);
const closing = new Set(['of', 'in', 'from', 'the', 'our', 'your', 'these', 'those', 'my', 'their', 'its', 'all']);
const nouns = /^(?:percent|percentage|pct|pp)$/i;
const notOne =
  /^(?:[-‑–]|\s(?:on|another|to one|by one|over the others?|or more of|about|that|which|who|with|from|way|day|hand|side|more)\b)/i;
const handedOver = /\b(?:tak\w+|took|hand\w*|turn\w*|carr\w+|went|go)\s+over\s$/i;
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dated = new RegExp(`^\\.?\\s(?:${months})\\b`, 'i');
const ofMonth = new RegExp(`\\b(?:${months})\\s$`, 'i');
/** "Work with each of the three teams" asks for work, "Visit the four houses" for four visits. */
const aside = /^\P{L}*\p{L}+ (?:.* )?\p{L}+ (?:to|with|in|at|on|for|each of) (?:the|our|your) $/iu;
const idle = /\b(?:no|any|every|each|day|which|the|this|that|another|week|month|either|as|number|than|it|square)\s$/i;

/** A sentence's count, `or` several: "at least one dashboard and one runbook" has two. */
export function targetsIn(text: string): ReadTarget[] {
  const all = quantitiesIn(text);
  const targets: ReadTarget[] = [];
  for (const [at, quantity] of all.entries()) {
    const target = isCount(text, quantity) && !isTotal(text, all[at - 1], quantity) ? targetOf(text, quantity) : null;
    if (target) targets.push(target);
  }
  return targets;
}

/** The count that a goal asks for, or null: durations, ratios, percentages, versions and dates are none. */
export const targetIn = (text: string): ReadTarget | null => targetsIn(text)[0] ?? null;

/** "five" of "two of the five domains". */
const isTotal = (text: string, before: Quantity | undefined, quantity: Quantity) =>
  before !== undefined && /^\s(?:out )?of (?:the |our |your |its )?$/.test(text.slice(before.end, quantity.start));

function isCount(text: string, quantity: Quantity): boolean {
  const before = text.slice(Math.max(0, quantity.start - 28), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 40);
  if (quantity.name || quantity.percent || (quantity.glued && !quantity.currency)) return false;
  if (/^\s?[/:]\s?\d|^[-–‑][\p{L}\d]|^\s?%|^\s?(?:°|x\b|"|″)/u.test(after) || /\d[/:.]$/.test(before)) return false;
  if (/^\s(?:on|to|in) (?:1|one)s?\b/i.test(after) || /\b(?:1|one) (?:on|to|in) $/i.test(before)) return false;
  if (/^\s(?:out of|percent\b|per ?cent\b|percentage\b|am\b|pm\b|o'clock)/i.test(after)) return false;
  if (/^\s(?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b/i.test(after))
    return false;
  if (/\bthe same $/i.test(before) || /\bthere (?:are|is|were) $/i.test(before)) return false;
  if (/\bon (?:just |only )?$/i.test(before) && /^\s(?:page|slide|sheet|side)s?\b/i.test(after)) return false;
  if (/\bminus $/i.test(before) || /\b\p{Ll}+s (?:above|over|below|under|of more than) $/u.test(before)) return false;
  if (
    !quantity.word &&
    /\S\s\p{Lu}\p{Ll}+ $/u.test(before) &&
    /^(?:$|[.,;)]|\s(?:by|in|of|on|at|to|for|and|with)\b)/.test(after)
  )
    return false;
  if (/\b\p{Lu}{2,} $/u.test(before) && !quantity.word && quantity.high === null && quantity.low >= 10) return false;
  if (quantity.word && aside.test(text.slice(Math.max(0, quantity.start - 80), quantity.start))) return false;
  if (before.endsWith('(') && /^\s(?:pages?|questions?|slides?)\b/i.test(after)) return false;
  if (quantity.low === 360 && /^[\s-]?(?:degrees?\b|feedback\b|reviews?\b)/i.test(after)) return false;
  if (/^\s(?:whys\b|[a-z]'?s\b|points? \p{L})/iu.test(after)) return false;
  if (/\b(?:that|which|who)\s\p{L}+ more than $/iu.test(before)) return false;
  if (quantity.low >= 1000 && !quantity.currency && /\b(?:by|serving|among|across|for)\s(?:our |the )?$/i.test(before))
    return false;
  if (dated.test(after) || ofMonth.test(before)) return false;
  if (labels.test(before) && !quantity.plus && quantity.high === null) return false;
  if (
    /\bby\s$/i.test(before) &&
    /\bincreas|\breduc|\bimprov|\bdecreas|\blower|\bcut\b/i.test(
      text.slice(Math.max(0, quantity.start - 90), quantity.start),
    )
  )
    return false;
  if (quantity.low === 0 && quantity.high === null) return false;
  if (
    quantity.word &&
    quantity.low === 1 &&
    quantity.high === null &&
    (notOne.test(after) || (idle.test(before) && !floors.test(before)))
  )
    return false;
  if (
    !quantity.currency &&
    quantity.high === null &&
    quantity.low >= 1900 &&
    quantity.low < 2100 &&
    Number.isInteger(quantity.low) &&
    !floors.test(before)
  )
    return false;
  if (!Number.isInteger(quantity.low) && !quantity.currency) return false;
  const unit = unitAfter(text, quantity.end);
  if (unit.length === 0) return quantity.currency !== '' || /^\s+(?:of|in)\s/.test(after);
  return (!isTime(unit) || isOccasion(before, unit)) && !nouns.test(unit[0]!);
}

/** "3 full months" and "2 business days" are time, "3 on-call shifts" are not; neither is "week 2 tasks". */
const isTime = (unit: string[]) =>
  (timeUnit(unit[0]!) !== null && !/^shifts?$/i.test(unit[1] ?? '')) ||
  timeUnit(unit.at(-1)!) !== null ||
  /^\w+-(?:day|week|month|hour|minute|year)s?$/i.test(unit[0]!);

const occasion =
  /\b(?:watch|shadow|cover|attend|lead|hold|run|host|visit|organi[sz]e|support|join|observe|give|staff|plan|facilitate|open|offer)\s(?:at least |up to |another |the )?$/i;
const lasting =
  /^(?:full|whole|half|business|working|work|calendar|consecutive|successive|straight|more|additional|further|extra|entire|paid|solid|quiet|long|short|normal|uninterrupted|complete|other|new|of)$/i;

/** "Watch two story hours" and "lead 3 game days" count occasions, "work 3 full days" a length of time. */
const isOccasion = (before: string, unit: readonly string[]) =>
  unit.length === 2 && occasion.test(before) && !lasting.test(unit[0]!) && timeUnit(unit[0]!) === null;

function targetOf(text: string, quantity: Quantity): ReadTarget {
  const before = text.slice(Math.max(0, quantity.start - 28), quantity.start);
  const unit = quantity.currency
    ? { $: 'USD', '€': 'EUR', '£': 'GBP' }[quantity.currency]!
    : unitAfter(text, quantity.end).join(' ');
  const { low, high } = quantity;
  if (high !== null) return { min: Math.min(low, high), max: Math.max(low, high), unit };
  if (ceilings.test(before)) return { min: null, max: low, unit };
  const orMore = /^\s(?:or more|plus|and more)\b/i.test(text.slice(quantity.end, quantity.end + 12));
  if ((floors.test(before) && !handedOver.test(before)) || quantity.plus || orMore)
    return { min: low, max: null, unit };
  const ofMany = /^\s(?:out )?of (?:the |our |your )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(
    text.slice(quantity.end),
  );
  return quantity.word && (low === 1 || ofMany)
    ? { min: low, max: low, unit, soft: true }
    : { min: low, max: low, unit };
}

/** The words that say what is counted: up to the next preposition or comma. */
function unitAfter(text: string, end: number): string[] {
  const words: string[] = [];
  const phrase = /[^\n.,;:()[\]!?"“”+=<>≥≤|]*/.exec(text.slice(end, end + 90))![0];
  for (const word of phrase.split(/\s+/).filter(Boolean)) {
    const low = word.toLowerCase();
    if (words.length === 0 && (closing.has(low) || /^(?:more|or|plus|additional|other|new)$/.test(low))) {
      if (low === 'additional' || low === 'new' || low === 'other') words.push(word);
      continue;
    }
    if (words.length === 0 && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/.test(low)) continue;
    if (stops.has(low) && words.length > 0) break;
    if (stops.has(low) || /^[–—-]$/.test(word)) {
      if (words.length > 0 || /^[–—-]$/.test(word)) break;
      continue;
    }
    words.push(word);
    if (words.length === 6) break;
  }
  return words;
}
