import { inlineText, type Run } from './inline-text.js';

const indent = '    ';

/** Writes Markdown-like text: blocks with a blank line between, lists indented by four blanks. Nothing is escaped. */
export class TextWriter {
  readonly lines: string[] = [];
  /** How many list items were written. */
  items = 0;
  /** The level of the last heading, 0 before the first. */
  level = 0;
  private runs: Run[] = [];
  private marker = '';
  private depth = 0;
  private inList = false;

  /** Adds words to the paragraph that is being written. */
  words(text: string, bold = false): void {
    if (text) this.runs.push({ text, bold });
  }

  /** Ends the paragraph that is being written, if there is one. */
  endParagraph(): void {
    this.block(inlineText(this.runs));
  }

  /** Ends the paragraph and makes a heading of it. */
  endHeading(level: number): void {
    const text = inlineText(this.runs, { plain: true }).filter(Boolean).join(' ');
    if (this.depth > 0 || !text) return this.block([text]);
    this.level = Math.min(Math.max(level, 1), 6);
    this.block([`${'#'.repeat(this.level)} ${text}`]);
  }

  /** The next paragraph begins an item of a list at a depth (1 is the outermost). */
  beginItem(marker: string, depth: number): void {
    this.endParagraph();
    this.marker = marker;
    this.depth = depth;
  }

  /** Back to a depth; 0 is outside all lists. */
  endItem(depth: number): void {
    this.endParagraph();
    this.marker = '';
    this.depth = depth;
  }

  /** Writes lines as they are, such as those of a table. */
  block(lines: readonly string[]): void {
    this.runs = [];
    const kept = lines.filter((line) => line.trim());
    if (!kept.length) return;
    const isItem = this.marker !== '';
    const follows = this.inList && this.depth > 0;
    if (this.lines.length && !follows) this.lines.push('');
    const outer = indent.repeat(Math.max(0, this.depth - 1));
    for (const [at, line] of kept.entries())
      this.lines.push(isItem && at === 0 ? `${outer}${this.marker} ${line}` : `${indent.repeat(this.depth)}${line}`);
    if (isItem) this.items++;
    this.marker = '';
    this.inList = this.depth > 0;
  }
}
