import { type HtmlElement, htmlNodes, type HtmlNode, isRead, numberAt, styleOf, wordsIn } from './html-nodes.js';
import { cellsOf, type TableCell, writeTable } from './html-table.js';
import { refusals } from './refusals.js';
import { TextWriter } from './text-writer.js';

const blocks = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form header
  hr html legend li main ol p pre section summary tbody td tfoot th thead tr ul`.split(/\s+/),
);
const bold = new Set(['b', 'strong', 'dt', 'summary', 'legend']);

/** How words are set where the walk stands. */
interface Setting {
  bold: boolean;
  /** Whether line ends in the source are line ends on the page. */
  keepsLines: boolean;
  /** Whether tabs are columns: in what comes from a word processor. */
  keepsTabs: boolean;
  /** Whether it is a heading: the buttons that fold a page's sections are words there, and nowhere else. */
  inHeading: boolean;
  lists: readonly { next: number | null }[];
}

/** The text of HTML as Markdown-like lines; never a tag. Word's and Google Docs' lists, which are none in HTML, become lists. */
export function htmlText(html: string, { keepsTabs = false } = {}): string {
  const writer = new TextWriter();
  try {
    walk(htmlNodes(html), writer, { bold: false, keepsLines: false, keepsTabs, inHeading: false, lists: [] });
  } catch (error) {
    if (error instanceof RangeError) throw refusals.deep();
    throw error;
  }
  writer.endParagraph();
  return writer.lines.join('\n');
}

function walk(nodes: readonly HtmlNode[], writer: TextWriter, setting: Setting): void {
  for (const node of nodes) {
    if (node.type === 'text') writer.words(blanks(node.value, setting), setting.bold);
    else if (node.type === 'element' && isRead(node)) walkElement(node, writer, setting);
  }
}

function blanks(text: string, { keepsLines, keepsTabs }: Setting): string {
  if (keepsLines) return text.replaceAll(/[^\S\n\t]+/g, ' ');
  return text.replaceAll(keepsTabs ? /[^\S\t]+/g : /\s+/g, ' ');
}

function walkElement(element: HtmlElement, writer: TextWriter, outer: Setting): void {
  const { tagName, children } = element;
  const setting = { ...outer, ...settingOf(element, outer) };
  const heading = headingLevel(element);
  const wordItem = /mso-list:l\d+level(\d)/.exec(styleOf(element));
  if (tagName === 'button' && !outer.inHeading) return;
  if (tagName === 'br') writer.words('\n');
  else if (tagName === 'input') writer.words(checkbox(element));
  else if (/mso-list:ignore/.test(styleOf(element))) return;
  else if (/mso-tab-count/.test(styleOf(element))) writer.words('\t');
  else if (heading) {
    writer.endParagraph();
    walk(children, writer, { ...setting, bold: false, inHeading: true });
    writer.endHeading(heading);
  } else if (wordItem) {
    writer.beginItem(wordMarker(element), Number(wordItem[1]));
    walk(children, writer, setting);
    writer.endItem(setting.lists.length);
  } else if (tagName === 'ul' || tagName === 'ol') {
    writer.endParagraph();
    const next = tagName === 'ol' ? (numberAt(element, 'start') ?? 1) : null;
    walk(children, writer, { ...setting, lists: [...setting.lists, { next }] });
    writer.endItem(setting.lists.length);
  } else if (tagName === 'li') walkItem(element, writer, setting);
  else if (tagName === 'table') {
    writer.endParagraph();
    walk(
      children.filter((child) => child.type === 'element' && child.tagName === 'caption'),
      writer,
      setting,
    );
    writeTable(
      cellsOf(element, (cell) => cellText(cell, setting)),
      writer,
    );
  } else if (blocks.has(tagName)) {
    writer.endParagraph();
    walk(children, writer, setting);
    writer.endParagraph();
  } else walk(children, writer, setting);
}

function walkItem(element: HtmlElement, writer: TextWriter, setting: Setting): void {
  const list = setting.lists.at(-1) ?? { next: null };
  const depth = Math.max(setting.lists.length, numberAt(element, 'ariaLevel', 'dataAriaLevel') ?? 1);
  const number = numberAt(element, 'value') ?? list.next;
  writer.beginItem(list.next === null ? '-' : `${number}.`, Math.min(depth, 20));
  if (list.next !== null) list.next = (number ?? 0) + 1;
  walk(element.children, writer, setting);
  writer.endItem(Math.max(0, setting.lists.length - 1));
}

/** What an element changes about how its words are set. */
function settingOf(element: HtmlElement, outer: Setting): Partial<Setting> {
  const style = styleOf(element);
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1];
  const isBold = weight ? /^bold|^[6-9]00/.test(weight) : outer.bold || bold.has(element.tagName);
  const space = /(?:^|;)white-space:(\w+)/.exec(style)?.[1];
  return { bold: isBold, keepsLines: space ? space === 'pre' : outer.keepsLines || element.tagName === 'pre' };
}

function headingLevel(element: HtmlElement): number | undefined {
  const [, level] = /^h([1-6])$/.exec(element.tagName) ?? /mso-outline-level:([1-6])/.exec(styleOf(element)) ?? [];
  if (level) return Number(level);
  const { className, role } = element.properties;
  if (Array.isArray(className) && className.includes('MsoTitle')) return 1;
  return role === 'heading' ? (numberAt(element, 'ariaLevel') ?? 2) : undefined;
}

/** The number that Word wrote before an item, or a bullet for any other sign. */
function wordMarker(element: HtmlElement): string {
  const sign = ignored(element)?.trim() ?? '';
  return /^\w{1,4}[.)]/.exec(sign)?.[0] ?? '-';
}

function ignored(element: HtmlElement): string | undefined {
  if (/mso-list:ignore/.test(styleOf(element))) return wordsIn(element);
  for (const child of element.children) {
    const found = child.type === 'element' ? ignored(child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkbox({ properties }: HtmlElement): string {
  if (properties.type !== 'checkbox') return '';
  return properties.checked === undefined || properties.checked === false ? '[ ] ' : '[x] ';
}

function cellText(cell: HtmlElement, setting: Setting): Pick<TableCell, 'lines' | 'items'> {
  const writer = new TextWriter();
  walk(cell.children, writer, { ...setting, keepsTabs: false, bold: false, lists: [] });
  writer.endParagraph();
  return { lines: writer.lines, items: writer.items };
}
