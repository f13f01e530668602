import type { Item } from './block.js';
import type { ReadGroup, ReadItem } from './blueprint.js';
import { nested } from './goal-list.js';
import type { Reading } from './reading.js';
import { runIn } from './run-in.js';
import { above, withAll, type Section } from './section.js';
import { spanOf } from './span.js';
import { topicOf, type Topic } from './topic.js';

/** Everything that a document lists under headings of one topic, by the heading it stands under. */
export function readGroups(reading: Reading, root: Section, topic: Topic): ReadGroup[] {
  return withAll(root).flatMap((section): ReadGroup[] => {
    if (
      section.topic !== topic ||
      section.phase ||
      above(section, (up) => up.phase !== null || (up.topic === 'noise' && topic !== 'noise'))
    )
      return [];
    const items = itemsOf(reading, section);
    if (items.length === 0) return [];
    reading.use(section.heading?.span);
    return [{ title: section.title, items }];
  });
}

/** The same as one list. */
export const readItems = (reading: Reading, root: Section, topic: Topic): ReadItem[] =>
  [...readGroups(reading, root, topic).flatMap((group) => group.items), ...toldItems(reading, root, topic)].sort(
    (a, b) => a.place.start - b.place.start,
  );

/** Lines of text that start with the topic's name: "Promotion criteria: leads a season alone". */
const toldItems = (reading: Reading, root: Section, topic: Topic): ReadItem[] =>
  withAll(root)
    .filter((section) => section.topic !== topic && !isClosed(section) && !above(section, isClosed))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'prose' && !block.quoted ? block.lines : [])))
    .flatMap((line): ReadItem[] => {
      const label = /^[\p{L} /-]{5,40}(?=:\s)/u.exec(line.text)?.[0];
      if (!label || label.split(' ').length > 4 || topicOf(label) !== topic) return [];
      const raw = reading.source.slice(line.start, line.end);
      const from = /^[^:]*:[*_\s]*/.exec(raw)![0].length;
      return [
        reading.item(spanOf(reading.source, line.start + from, line.end), 'a line that names what it holds', 0.7),
      ];
    });

const isClosed = ({ topic, phase }: Section) => topic === 'noise' || phase !== null;

function itemsOf(reading: Reading, section: Section): ReadItem[] {
  return section.blocks.flatMap((block): ReadItem[] => {
    if (block.kind === 'list') return nested(block.items).flatMap((item) => lines(reading, item));
    if (block.kind === 'table')
      return block.rows.slice(1).flatMap((row) => {
        const cells = row.filter((cell) => cell.text);
        if (cells.length === 0) return [];
        const text = cells.map((cell) => cell.text).join(' · ');
        return [{ text, ...reading.read(cells[0]!, 'a row of a table', 0.8, cells.at(-1)) }];
      });
    const run = runIn(reading.source, block.span);
    if (run?.lead) reading.use(run.lead);
    if (run) return run.parts.map((part) => reading.item(part, 'a part of a list within a paragraph', 0.75));
    const listed = section.blocks.some((other) => other.kind !== 'prose');
    const short =
      !listed &&
      block.lines.length > 1 &&
      block.lines.every((line) => line.text.length < 110 && !/[.!?]$/.test(line.text));
    return short && !block.quoted ? block.lines.map((line) => reading.item(line, 'a line under a heading', 0.6)) : [];
  });
}

function lines(reading: Reading, item: Item): ReadItem[] {
  for (const detail of item.details) reading.use(detail);
  return [
    ...(item.span.text ? [reading.item(item.span, 'a line of a list', 0.9)] : []),
    ...item.items.flatMap((inner) => lines(reading, inner)),
  ];
}
