const words =
  'critical|important|optional|essential|required|context-specific|context specific|preferred|mandatory|nice to have|not essential|desirable|high|medium|low|must-have|core';
const one = new RegExp(String.raw`^\s*(${words})\b`, 'i');
const range = new RegExp(String.raw`^\s*(${words})\s+to\s+(${words})\b`, 'i');
const anywhere = new RegExp(
  String.raw`^(${words})(?:\s+to\s+(?:${words}))?(?:\s*[,;–(]|\s+(?:in|for|where|if|when)\b|\s*$)`,
  'i',
);

/** How important a text says that something is: "Critical", "Optional to Important"; null where it does not. */
export function importanceIn(text: string): string | null {
  for (const part of text.split(/[;|]/)) {
    const both = range.exec(part);
    if (both) return `${proper(both[1]!)} to ${proper(both[2]!)}`;
    const found = one.exec(part);
    if (found) return proper(found[1]!);
  }
  return null;
}

const extra =
  /^(?:bonus(?: points)? (?:for|if)|it['’]?s an? (?:big |huge |definite )?(?:bonus|plus)|nice to have)\b|\b(?:is|are|would be|will be|considered|as) an? (?:big |huge |strong |definite |real )?(?:bonus|plus|asset|advantage)\W*$/i;

/** Whether a sentence says of itself that it is no condition: "Bonus points for …", "… is a plus." */
export const saysOptional = (text: string): boolean => extra.test(text);

const proper = (word: string) => {
  const low = word.toLowerCase();
  if (low === 'not essential' || low === 'nice to have') return 'Optional';
  return low[0]!.toUpperCase() + low.slice(1).replace(' specific', '-specific');
};

/** A name without the brackets behind it that only say how important it is. */
export function withoutImportance(text: string): string {
  let out = text.trim();
  for (;;) {
    const [bracket, inner] = /\s*\(([^()]*)\)$/.exec(out) ?? [];
    if (!bracket || !anywhere.test(inner!.trim())) break;
    out = out.slice(0, -bracket.length);
  }
  const [tail, word] = /\s+[–—-]\s+([^–—]*)$/.exec(out) ?? [];
  return tail && anywhere.test(word!.trim()) && word!.split(' ').length <= 4 ? out.slice(0, -tail.length) : out;
}

const level =
  /^(.{2,80}?)\s+[–—-]\s+(expert|advanced|proficient|competent|intermediate|working knowledge|basic|beginner|foundational|familiar)\b\s*(.*)$/i;

/** "Security — Competent (IAM, …)" names a level instead of an importance. */
export function levelIn(text: string): { name: string; level: string; rest: string } | null {
  const [, name, word, rest] = level.exec(text) ?? [];
  return name ? { name, level: word!, rest: rest!.replace(/^\(|\)$/g, '') } : null;
}
