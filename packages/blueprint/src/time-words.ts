const times = new Map<string, string>();
for (const [name, ...forms] of [
  ['seconds', 'second', 'seconds', 'sec', 'secs', 's'],
  ['milliseconds', 'millisecond', 'milliseconds', 'ms'],
  ['minutes', 'minute', 'minutes', 'min', 'mins', 'm'],
  ['hours', 'hour', 'hours', 'hr', 'hrs', 'h'],
  ['days', 'day', 'days', 'd'],
  ['weeks', 'week', 'weeks', 'wk', 'wks', 'w'],
  ['months', 'month', 'months', 'mo', 'mos'],
  ['quarters', 'quarter', 'quarters', 'qtr'],
  ['years', 'year', 'years', 'yr', 'yrs'],
] as const)
  for (const form of forms) times.set(form, name);

/** The plain plural of a word that names a length of time ("min" → "minutes"), or null. */
export const timeUnit = (word: string): string | null => times.get(word.toLowerCase()) ?? null;

const rhythm =
  /\b(?:real[- ]?time|continuous(?:ly)?|hourly|daily|bi-?weekly|fortnightly|(?:every )?two weeks|weekly|semi-?monthly|bi-?monthly|monthly|quarterly|half-?yearly|semi-?annual(?:ly)?|bi-?annual(?:ly)?|annual(?:ly)?|yearly|termly|nightly|per sprint|each sprint|every sprint|sprintly|sprint|per release|per incident|per project|ad[- ]hoc|ongoing|as needed|(?:every|each|per|(?:once|twice|(?:two|three|four|\d{1,2}) times|\d{1,2} ?[x×]) (?:a|an|per|each|every)) (?:day|half-year|term|build|match|flight|lesson|week|month|quarter|year|release|sprint|shift|stop|visit|batch|audit|season|term|semester|campaign|event|cycle|round|run|tour|case|delivery|issue|project|order))\b/i;

/** How often something is measured, as the text words it ("Weekly/Monthly", "per sprint"); '' where it does not say. */
export function frequencyIn(text: string): string {
  const word = occasion.test(text.trim()) ? text.trim() : rhythm.exec(text)?.[0];
  return word ? word[0]!.toUpperCase() + word.slice(1) : '';
}

/** "After each peak day", "every playtest": an occasion, where the words say nothing else. */
const occasion =
  /^(?:(?:after|at|before) )?(?:every|each) (?!customer|client|user|team|squad|person|member|agent|employee|region|site|country|service|product|one\b)\p{Ll}[\p{L}-]{2,20}(?: (?!is|are|has|must)\p{Ll}[\p{L}-]{2,20})?$/iu;

/** Whether a cell or a bracket holds nothing but a frequency: "Weekly/Sprint", "monthly", "reviewed quarterly". */
export const isFrequency = (text: string): boolean => {
  if (text.length > 80) return false;
  if (occasion.test(text.trim())) return true;
  let rest = text.toLowerCase();
  let any = false;
  for (let found = rhythm.exec(rest); found; found = rhythm.exec(rest)) {
    rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length);
    any = true;
  }
  return (
    any &&
    /^[\s/,&+()–-]*(?:(?:or|and|reviewed|measured|published|counted|surveyed|audited|tracked|reported|checked|review|measure|report|at least|calculated|rolling|average|trend|via|in|the|on|a|basis)[\s/,&]*)*\.?$/.test(
      rest.trim(),
    )
  );
};

const periods =
  /(?:\/\s?|\b(?:per|each|every|a|an|over (?:a|the|one)|over|in a|within a)\s)((?:\d{1,2}\s?[–-]\s?\d{1,2}\s)?(?:day|week|sprint|month|quarter|year|annum|shift|release|incident)s?)\b/i;

/** The period that a bound is meant for: "sprint" of "8–20 per sprint"; undefined where none is named. */
export function periodIn(text: string): string | undefined {
  const found = periods.exec(text)?.[1]?.toLowerCase();
  return found && (/\d/.test(found) ? found : found.replace(/s$/, ''));
}

/** How often, without the words on where it is looked at: "weekly" of "weekly, board meeting". */
export function rhythmOf(words: string): string {
  const head = words.split(/\s*[,;(]/, 1)[0]!;
  return !isFrequency(words) && isFrequency(head) ? head : words;
}
