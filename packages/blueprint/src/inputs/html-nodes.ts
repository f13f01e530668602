import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse);

export type HtmlNode = ReturnType<typeof parser.parse>['children'][number];
export type HtmlElement = Extract<HtmlNode, { type: 'element' }>;

/** What of a page is never read: programs, styles, menus, forms, pictures. */
const unread = new Set(
  `head script style nav template noscript svg math canvas object embed iframe video audio map img picture select
  textarea datalist dialog`.split(/\s+/),
);

/** Parses HTML as a browser would. What comes before the first tag on a clipboard is left out. */
export function htmlNodes(html: string): HtmlNode[] {
  return parser.parse(html.replace(/^Version:\d[^<]*/, '')).children;
}

/** The style that stands at an element, in lower case and without blanks. */
export function styleOf({ properties }: HtmlElement): string {
  return typeof properties.style === 'string' ? properties.style.toLowerCase().replaceAll(/\s+/g, '') : '';
}

/** A number that stands at an element, such as where a list begins to count. */
export function numberAt({ properties }: HtmlElement, ...names: string[]): number | undefined {
  const value = names.map((name) => properties[name]).find((found) => found !== undefined && found !== null);
  const number = Number(value);
  return value !== undefined && Number.isSafeInteger(number) && number >= 0 && number < 10_000 ? number : undefined;
}

/** Whether an element is shown and may hold words. */
export function isRead(element: HtmlElement): boolean {
  if (unread.has(element.tagName)) return false;
  const { hidden, ariaHidden, role } = element.properties;
  if (typeof role === 'string' && /^(?:navigation|search|menu|menubar|dialog|alertdialog)$/.test(role)) return false;
  if ((hidden !== undefined && hidden !== null && hidden !== false) || ariaHidden === 'true') return false;
  return !/(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|mso-element:comment-list)/.test(styleOf(element));
}

/** All the words in an element, as they stand. */
export function wordsIn(element: HtmlElement): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsIn(child) : ''))
    .join('');
}
