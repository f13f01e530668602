/** What is wrong with an address typed as evidence; null when it can be opened. */
export function linkProblem(text: string): string | null {
  const url = text.trim();
  if (!url) return 'Paste the address of what shows it.';
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? null : 'An address begins with https:// or http://.';
}
