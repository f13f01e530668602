/** What somebody wrote, inside a sentence: “The lab moves”, without the full stop that would end ours. */
export const quoted = (text: string): string =>
  `“${text.replace(/\.$/, '').replaceAll('“', '‘').replaceAll('”', '’')}”`;
