/** What is wrong with an address typed as evidence; null when it can be opened. */
export function linkProblem(text: string): string | null {
  const url = text.trim();
  if (!url) return 'Paste the address of what shows it.';
  const parsed = URL.parse(url);
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:')
    ? null
    : 'An address begins with https:// or http://.';
}
