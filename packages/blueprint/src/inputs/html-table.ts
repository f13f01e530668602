import { type HtmlElement, isRead, numberAt } from './html-nodes.js';
import type { TextWriter } from './text-writer.js';

/** A cell as it is read: its text, how many list items are in it, whether it heads a row or a column. */
export interface TableCell {
  lines: string[];
  items: number;
  heads: boolean;
}

const mostColumns = 40;
const emptyCell: TableCell = { lines: [], items: 0, heads: false };

/** The cells of a table by row. A cell over several columns stands in the first of them; one over several rows stands in each. */
export function cellsOf(
  table: HtmlElement,
  read: (cell: HtmlElement) => Pick<TableCell, 'lines' | 'items'>,
): TableCell[][] {
  const rows: TableCell[][] = [];
  const below: { cell: TableCell; rows: number }[] = [];
  for (const row of rowsOf(table)) {
    const cells: TableCell[] = [];
    const fill = () => {
      for (let held = below[cells.length]; held && held.rows > 0; held = below[cells.length]) {
        held.rows--;
        cells.push(held.cell);
      }
    };
    for (const element of row) {
      fill();
      if (cells.length >= mostColumns) break;
      const cell = { ...read(element), heads: element.tagName === 'th' };
      const span = Math.min(numberAt(element, 'rowSpan', 'rowspan') ?? 1, 1000) - 1;
      const columns = Math.min(Math.max(numberAt(element, 'colSpan', 'colspan') ?? 1, 1), mostColumns - cells.length);
      for (let at = 0; at < columns; at++) {
        below[cells.length] = { cell: at === 0 ? cell : emptyCell, rows: span };
        cells.push(at === 0 ? cell : emptyCell);
      }
    }
    fill();
    if (cells.some(({ lines }) => lines.length)) rows.push(cells);
  }
  return rows;
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  for (const child of table.children) {
    if (child.type !== 'element' || !isRead(child)) continue;
    if (child.tagName === 'tr') rows.push(child.children.filter(isCell));
    else if (/^t(?:head|body|foot)$/.test(child.tagName)) rows.push(...rowsOf(child));
  }
  return rows;
}

const isCell = (node: HtmlElement['children'][number]): node is HtmlElement =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th') && isRead(node);

/** Writes a table: with pipes where each cell is a line, as sections where cells hold lists, as paragraphs where it only lays out. */
export function writeTable(rows: TableCell[][], writer: TextWriter): void {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2 || rows.length < 2) for (const cell of rows.flat()) writer.block(cell.lines);
  else if (rows.flat().some(isLong)) writeSections(rows, writer);
  else writer.block(pipes(rows, columns));
}

const isLong = ({ lines, items }: TableCell) => items > 0 || lines.filter(Boolean).length > 2;

function pipes(rows: TableCell[][], columns: number): string[] {
  const line = (row: TableCell[]) =>
    `| ${Array.from({ length: columns }, (_, at) => inPipes(row[at] ?? emptyCell)).join(' | ')} |`;
  return [line(rows[0]!), `|${' --- |'.repeat(columns)}`, ...rows.slice(1).map(line)];
}

const inPipes = (cell: TableCell) => oneLine(cell).replaceAll('|', String.raw`\|`);

/** A cell as one line; what is bold as a whole is plain. */
function oneLine({ lines }: TableCell): string {
  const text = lines.filter(Boolean).join(' ');
  return /^\*\*(?:(?!\*\*).)+\*\*$/.test(text) ? text.slice(2, -2) : text;
}

function writeSections(rows: TableCell[][], writer: TextWriter): void {
  const [header, ...body] = rows as [TableCell[], ...TableCell[][]];
  const level = writer.level + 1;
  if (header.some(isLong)) for (const cell of rows.flat()) writer.block(cell.lines);
  else if (body.every(([first]) => first && !isLong(first) && oneLine(first)))
    for (const [label, ...cells] of body) {
      heading(writer, oneLine(label!), level);
      for (const [at, cell] of cells.entries())
        writeField(cells.length > 1 ? oneLine(header[at + 1] ?? emptyCell) : '', cell, writer);
    }
  else
    for (const [at, title] of header.entries()) {
      if (!body.some((row) => row[at]?.lines.length)) continue;
      heading(writer, oneLine(title), level);
      for (const row of body) writer.block(row[at]?.lines ?? []);
    }
  writer.level = level - 1;
}

function heading(writer: TextWriter, text: string, level: number): void {
  writer.words(text);
  writer.endHeading(level);
}

function writeField(title: string, cell: TableCell, writer: TextWriter): void {
  if (title && cell.lines.length && !isLong(cell)) return writer.block([`**${title}:** ${oneLine(cell)}`]);
  if (title && cell.lines.length) writer.block([`**${title}**`]);
  writer.block(cell.lines);
}
