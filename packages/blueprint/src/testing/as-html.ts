import { flatItems, type OutlineItem, type Part } from './outline.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The document as a web page. */
export const asHtml = (parts: Part[]): string =>
  `<!doctype html>\n<html><head><title>A page</title><style>p { color: red }</style></head>\n<body><main>\n${parts.map(htmlOf).join('\n')}\n</main></body></html>`;

function htmlOf(part: Part): string {
  if ('heading' in part) return `<h${part.level}>${escaped(part.heading)}</h${part.level}>`;
  if ('words' in part) return part.bold ? `<p><b>${escaped(part.words)}</b></p>` : `<p>${escaped(part.words)}</p>`;
  if ('items' in part) return listOf(part.items, part.numbered ? 'ol' : 'ul');
  const [header, ...rows] = part.rows.map((row) => row.map(escaped));
  const cells = (row: string[], tag: string) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells(header!, 'th')}</thead>\n<tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody></table>`;
}

const listOf = (items: OutlineItem[], tag: string): string =>
  `<${tag}>\n${items
    .map((item) =>
      typeof item === 'string'
        ? `<li>${escaped(item)}</li>`
        : `<li>${escaped(item.text)}\n${listOf(item.items, 'ul')}</li>`,
    )
    .join('\n')}\n</${tag}>`;

/** The document as Word puts it on the clipboard: its lists are paragraphs. */
export const asWordClipboard = (parts: Part[]): string =>
  `Version:1.0\r\nStartHTML:00000097\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office">\r\n<head><meta charset=utf-8><style><!--\n@list l0:level1 {mso-level-text:"\\F0B7"}\n--></style></head>\r\n<body lang=EN-GB><!--StartFragment-->\r\n${parts.map(wordOf).join('\r\n')}<!--EndFragment--></body></html>`;

function wordOf(part: Part): string {
  if (!('items' in part))
    return htmlOf(part).replaceAll(/<(\/?)p>/g, (_, end) => (end ? '<o:p></o:p></p>' : '<p class=MsoNormal>'));
  return flatItems(part.items)
    .map(({ text, depth, number }) => {
      const sign = part.numbered && !depth ? `${number}.` : depth ? 'o' : '·';
      const blanks = '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp;&nbsp; </span>';
      const mark = `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}${blanks}</span></span><![endif]>`;
      return `<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level${depth + 1} lfo1'>${mark}${escaped(text)}<o:p></o:p></p>`;
    })
    .join('\r\n');
}

/** The document as Google Docs puts it on the clipboard: all of it in one bold element that is not bold, lists in lists. */
export const asGoogleClipboard = (parts: Part[]): string =>
  `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0">${parts.map(googleOf).join('')}</b>`;

function googleOf(part: Part): string {
  const span = (text: string, weight = 400) =>
    `<span style="font-size:11pt;font-weight:${weight};white-space:pre;white-space:pre-wrap;">${escaped(text)}</span>`;
  if ('heading' in part) return `<h${part.level} dir="ltr">${span(part.heading)}</h${part.level}><br />`;
  if ('words' in part) return `<p dir="ltr">${span(part.words, part.bold ? 700 : 400)}</p>`;
  if ('rows' in part)
    return `<div><table><colgroup><col /></colgroup><tbody>${part.rows
      .map((row) => `<tr>${row.map((cell) => `<td><p dir="ltr">${span(cell)}</p></td>`).join('')}</tr>`)
      .join('')}</tbody></table></div>`;
  const item = (text: string, level: number) =>
    `<li dir="ltr" style="font-weight:400" aria-level="${level}"><p dir="ltr" role="presentation">${span(text)}</p></li>`;
  const inner = (items: string[]) => `<ul>${items.map((text) => item(text, 2)).join('')}</ul>`;
  const tag = part.numbered ? 'ol' : 'ul';
  return `<${tag}>${part.items
    .map((each) => (typeof each === 'string' ? item(each, 1) : item(each.text, 1) + inner(each.items)))
    .join('')}</${tag}>`;
}
