/** Something drawn that a label must not cover; its middle and half its width. */
export interface FieldSpot {
  id: number;
  x: number;
  y: number;
  half: number;
}

export interface FieldLabel {
  id: number;
  name: string;
  /** Why, beside the name; empty where only the name found room. */
  says: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const letter = 6.4;
const lineHeight = 15;
const gap = 7;
/** Beside the mark, then a line higher or lower, then two. */
const rises = [0, -lineHeight, lineHeight, -2 * lineHeight, 2 * lineHeight];

/**
 * Finds room for the names of those who need somebody, the first first: to the right of their mark or to its left, with
 * the reason or without it. Nobody's label covers a mark or another label; who finds no room stays without.
 */
export function placeLabels(
  wanted: readonly (FieldSpot & { name: string; says: string })[],
  spots: readonly FieldSpot[],
  room: { width: number; height: number },
): FieldLabel[] {
  const taken: Box[] = spots.map(({ x, y, half }) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  }));
  const placed: FieldLabel[] = [];
  for (const { id, name, says, x, y, half } of wanted) {
    const found = options({ id, name, says, x, y, half }).find(({ box }) => fits(box, room) && !taken.some(meets(box)));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

function options({ id, name, says, x, y, half }: FieldSpot & { name: string; says: string }) {
  const texts = says ? [says, ''] : [''];
  return texts.flatMap((text) =>
    rises.flatMap((rise) =>
      (['start', 'end'] as const).map((anchor) => {
        const wide = `${name} ${text}`.trimEnd().length * letter;
        const edge = anchor === 'start' ? x + half + gap - 2 : x - half - gap + 2;
        const left = anchor === 'start' ? edge : edge - wide;
        const middle = y + rise;
        const box = { left, right: left + wide, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
        return { label: { id, name, says: text, x: edge, y: middle + 4, anchor }, box };
      }),
    ),
  );
}

const fits = ({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }) =>
  left >= 0 && right <= width && top >= 0 && bottom <= height;

const meets = (a: Box) => (b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
