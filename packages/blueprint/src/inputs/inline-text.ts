/** Words of one weight, as they follow each other in a paragraph. A `\n` is a line break. */
export interface Run {
  text: string;
  bold: boolean;
}

/** Writes the lines of a paragraph: blanks joined, bold words between `**`, nothing at the ends. */
export function inlineText(runs: readonly Run[], { plain = false } = {}): string[] {
  return linesOf(runs)
    .map((line) => (plain ? joined(line) : marked(merged(line))))
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim());
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, bold } of runs)
    text.split('\n').forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part) lines.at(-1)!.push({ text: part, bold });
    });
  return lines;
}

const joined = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

/** Neighbours of one weight as one; blanks take the weight of what they follow. */
function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const { text, bold } of runs) {
    const last = out.at(-1);
    if (last && (last.bold === bold || !text.trim())) last.text += text;
    else out.push({ text, bold });
  }
  return out;
}

function marked(runs: readonly Run[]): string {
  return runs.map(({ text, bold }) => (bold && /[\p{L}\p{N}]/u.test(text) ? emphasised(text) : text)).join('');
}

function emphasised(text: string): string {
  const words = text.trim();
  const before = text.slice(0, text.indexOf(words));
  return `${before}**${words.replaceAll('**', '')}**${text.slice(before.length + words.length)}`;
}
