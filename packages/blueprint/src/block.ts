import type { Span } from './span.js';

/** How a heading is written, from "# " down to a line that ends in a colon. */
export type HeadingStyle = 'hash' | 'numbered' | 'caps' | 'bold' | 'plain' | 'colon';

export interface Heading {
  kind: 'heading';
  span: Span;
  style: HeadingStyle;
  /** 1–6 for Markdown's own, else how many numbers stand before it. */
  depth: number;
}

/** A line of a list with what belongs to it. */
export interface Item {
  span: Span;
  /** Lines under it that are no list: "Description: …". */
  details: Span[];
  items: Item[];
  ordered: boolean;
}

export interface List {
  kind: 'list';
  items: Item[];
}

export interface Table {
  kind: 'table';
  /** The first row names the columns. */
  rows: Span[][];
  /** Whether even the first row is no header: rows of dots have none. */
  bare: boolean;
}

/** Lines of text that are no list and no heading. */
export interface Prose {
  kind: 'prose';
  span: Span;
  lines: Span[];
  quoted: boolean;
}

export type Block = Heading | List | Table | Prose;
