const sign =
  /(?:[<>≤≥⩽=~≈]{1,3}|(?:^|\s)(?:at (?:least|most)|(?:no|not|less|more|fewer|greater|better|faster) (?:\w+ )?than|under|below|above|over|within|in|up to|maximum|minimum|max\.?|min\.?|is|are|of)|[:(–-])$/i;
const label = /^\p{L}[\p{L}\d]*(?:[ /-][\p{L}\d]+){0,2}$/u;

/**
 * What each of several bounds is of: "Critical" and "High" in "Critical <7 days, High <30 days". Takes what stands before each
 * number; null unless every one of them is named, in up to three words, and differently.
 */
export function boundLabels(leads: readonly string[]): string[] | null {
  const names = leads.map(nameIn);
  const differ = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return names.length > 1 && differ && names.every((name) => label.test(name)) ? names : null;
}

/** The words behind the last comma, without the sign that follows them. */
function nameIn(lead: string): string {
  let words = lead
    .slice(-80)
    .replace(/^.*[,;&]/, '')
    .replace(/^\s*and\b/i, '')
    .trimEnd();
  while (sign.test(words)) words = words.replace(sign, '').trimEnd();
  return words.trim();
}
