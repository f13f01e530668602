import type { Source } from '@milepost/shared/template';

/** The document's sections, so that a source can name the one it points at. */
export type DocumentSections = readonly { key: string; title: string }[];

const numbered = /^\d/;

/** "1st", "2nd", "11th" */
function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** Short, for the end of a row: "§6, 3rd"; where the document has no numbers, the section's title stands instead. */
export function sourceShort({ section, position }: Source, sections: DocumentSections): string {
  const place = numbered.test(section) ? `§${section}` : titleOf(section, sections);
  return position === undefined ? place : `${place}, ${ordinal(position)}`;
}

/** In full: "Section 6, Goals and milestones, 60-day goals, 3rd line". */
export function sourceWords({ section, heading, position }: Source, sections: DocumentSections = []): string {
  const title = titleOf(section, sections);
  const parts = numbered.test(section) ? [`Section ${section}`, title === section ? '' : title] : [title];
  if (heading && heading !== title) parts.push(cut(heading));
  if (position !== undefined) parts.push(`${ordinal(position)} line`);
  return parts.filter(Boolean).join(', ');
}

const titleOf = (key: string, sections: DocumentSections) =>
  sections.find((section) => section.key === key)?.title ?? key.replaceAll('-', ' ');

/** Some documents run a whole paragraph into a heading; its first words are enough to find it. */
function cut(heading: string): string {
  if (heading.length <= 90) return heading;
  return `${heading.slice(0, 90).replace(/[\s,.:;(]+\S*$/, '')} …`;
}
