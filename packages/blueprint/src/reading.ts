import type { Read, ReadItem } from './blueprint.js';
import type { Table } from './block.js';
import { LineNumbers, type Span } from './span.js';

/** What the readers share: the source, and which of its characters have been made something of. */
export class Reading {
  readonly lines: LineNumbers;
  /** The spans that were read, in no order. */
  readonly used: { start: number; end: number }[] = [];
  private readonly exact = new Set<string>();
  /** The spans that say again what was read already. */
  readonly repeated: { start: number; end: number }[] = [];

  /** The tables that hold a plan: nothing else is looked for in them. */
  readonly tables = new Set<Table>();

  constructor(readonly source: string) {
    this.lines = new LineNumbers(source);
  }

  /** Marks a span as read and gives what every item carries. */
  read(span: Span, because: string, confidence: number, last: { end: number } = span): Read {
    const place = this.lines.placeOf(span, last);
    this.used.push({ start: place.start, end: place.end });
    this.exact.add(`${place.start}-${place.end}`);
    return { place, confidence, because };
  }

  item(span: Span, because: string, confidence: number): ReadItem {
    return { text: span.text, ...this.read(span, because, confidence) };
  }

  /** Marks a span as one that something was made of, without an item of its own. */
  use(span: { start: number; end: number } | null | undefined): void {
    if (span && span.end > span.start) this.used.push({ start: span.start, end: span.end });
  }

  /** Whether something was made of exactly this span. */
  isUsed(span: { start: number; end: number }): boolean {
    return this.exact.has(`${span.start}-${span.end}`);
  }

  repeats(span: { start: number; end: number }): void {
    this.repeated.push({ start: span.start, end: span.end });
  }
}
