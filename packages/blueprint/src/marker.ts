/** What stands before a list's line. */
export interface Marker {
  kind: 'bullet' | 'number' | 'letter';
  /** Lines of one list share it: the bullet itself, or how numbers are written. */
  style: string;
  /** The last number of "2." or "2.3". */
  number: number;
  /** How many numbers it has: 2 for "2.3". */
  depth: number;
  /** How many characters it takes, blanks included. */
  length: number;
}

const box = /^(?:\[[ xX✓✔]?\]|\([ xX]?\)(?=\s)|[☐☑☒□■✅✔✓❏❑])(?:[ \t\u00A0]|\uFE0F)*/u;
const bullet =
  /^(?:[•●○◦▪▫‣⁃∙·➢➤►▶▸▹»→➡⇒❖◆◇◾◽★☆✦✱∗§\uF0B7\uF0A7\uF0D8🔹🔸👉]\uFE0F?[ \t\u00A0]*|(?:--|[-–—*+o:])[ \t\u00A0]+)/u;
/** A wiki's list in a list: "** one". */
const deep = /^\*{2,5}[ \t]+(?!\*)/;
const arrow = /^[➡→►➢▶»]\uFE0F?\s+/u;
const number = /^(\(?)(\d{1,3})((?:\.\d{1,3}){0,4})([.)]?)[ \t\u00A0]+/;
const letter = /^(\(?)([a-hA-H]|[ivx]{1,4})([.)])[ \t\u00A0]+/;
/** Exports escape what they take for Markdown: "\\- one". */
const escaped = /^\\(?=[-*+]\s)/;
const lone = /^(?:[-–—*+•●○◦▪·]|\[[ xX]?\])$/u;

/** The marker at the start of a trimmed line, or null where it is no list's line. */
export function markerOf(text: string): Marker | null {
  if (escaped.test(text)) {
    const inner = markerOf(text.slice(1));
    return inner && { ...inner, length: inner.length + 1 };
  }
  // "*** First month ***" is a title
  if (/^(\*{2,5}|-{2,5}|~{2,5})\s.*\s\1$/.test(text)) return null;
  const [stars] = deep.exec(text) ?? [];
  if (stars && stars.length < text.length)
    return { kind: 'bullet', style: '*', number: 0, depth: stars.trim().length, length: stars.length };
  if (lone.test(text)) return { kind: 'bullet', style: text[0]!, number: 0, depth: 1, length: text.length };
  const checked = box.exec(text);
  if (checked && checked[0].length < text.length)
    return { kind: 'bullet', style: '☐', number: 0, depth: 1, length: checked[0].length };
  const dot = bullet.exec(text);
  if (dot && dot[0].length < text.length && !/^[-–—*+\s]+$/.test(text)) {
    const inner = box.exec(text.slice(dot[0].length)) ?? arrow.exec(text.slice(dot[0].length));
    const length = dot[0].length + (inner?.[0].length ?? 0);
    if (length < text.length) return { kind: 'bullet', style: text[0]!, number: 0, depth: 1, length };
  }
  return ordered(text);
}

function ordered(text: string): Marker | null {
  const [all, open, first, more, close] = number.exec(text) ?? [];
  if (all && all.length < text.length && (close || more)) {
    if (!close && looksMeasured(text)) return null;
    const path = (first! + more!).split('.');
    const style = `${open}1${close || '.'}`;
    return { kind: 'number', style, number: Number(path.at(-1)), depth: path.length, length: all.length };
  }
  const [whole, paren, , end] = letter.exec(text) ?? [];
  if (!whole || whole.length >= text.length) return null;
  return { kind: 'letter', style: `${paren}a${end}`, number: 0, depth: 1, length: whole.length };
}

/** "0.7 is good" and "4.5/5" start with a number that numbers nothing. */
const looksMeasured = (text: string) => /^0|^\d+(?:\.\d+)?\s+\p{Ll}|^[\d.]+\s*(?:%|\/|[–-]|out of)/u.test(text);
