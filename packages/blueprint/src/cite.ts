import type { Source } from '@milepost/shared/template';
import type { Blueprint, Read } from './blueprint.js';

/** Gives an item its place in the document: the heading it stands under, its position there, its line. */
export type Cite = (read: Read) => Source;

/** The document's headings as a template's sections, and how its items name them. */
export function citing({ headings }: Pick<Blueprint, 'headings'>): {
  sections: { key: string; title: string }[];
  cite: Cite;
} {
  const top = { key: 'top', title: 'Before the first heading', start: -1 };
  const all = [
    top,
    ...headings.map(({ text, place }, at) => ({ key: `section-${at + 1}`, title: text, start: place.start })),
  ];
  const positions = new Map<string, number>();
  const cite: Cite = ({ place }) => {
    const { key } = all.findLast(({ start }) => start <= place.start) ?? top;
    const position = (positions.get(key) ?? 0) + 1;
    positions.set(key, position);
    return { section: key, position, line: place.line };
  };
  return { sections: all.map(({ key, title }) => ({ key, title })), cite };
}
