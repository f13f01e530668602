import { getDocumentProxy } from 'unpdf';
import { UnreadableDocument } from '../source-text.js';
import { refusals } from './refusals.js';
import { mostCharacters } from './refusals.js';

/** Words as they stand on a page, in points; `y` counts down from the top edge. */
export interface PdfWords {
  text: string;
  x: number;
  y: number;
  width: number;
  /** The height of the letters. */
  size: number;
  font: string;
}

export interface PdfPage {
  width: number;
  height: number;
  /** In the order in which they were drawn. */
  words: PdfWords[];
}

/** Anything that leaves ink; signs of a font's own are bullets. */
const seenWords = /[^\s\p{Cc}\p{Cf}\p{Z}]/u;

const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** The words of a PDF, page by page. Refuses locked and broken ones, and those that are pictures of pages. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  try {
    return await pagesOf(bytes);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw error instanceof Error && error.name === 'PasswordException' ? refusals.encrypted() : refusals.damaged('PDF');
  }
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPage[]> {
  // the reader takes the bytes for its own: it is given a copy
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1, stopAtErrors: false });
  try {
    const pages: PdfPage[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(await wordsOn(page));
      page.cleanup();
      characters += pages.at(-1)!.words.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > mostCharacters) throw refusals.longText();
    }
    if (!pages.some(({ words }) => words.some(({ text }) => /\p{L}/u.test(text)))) throw refusals.scanned();
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function wordsOn(page: Page): Promise<PdfPage> {
  const { width, height, transform: view } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words: PdfWords[] = [];
  for (const item of items) {
    if (!('str' in item) || !seenWords.test(item.str)) continue;
    const [a, b, x, y] = seen(view as number[], item.transform as number[]);
    const size = Math.hypot(a, b);
    // what is written up, down or across the page is a mark on it, not its text
    if (a <= 0 || Math.abs(b) > a * 0.1) continue;
    words.push({ text: item.str, x, y, width: item.width, size, font: item.fontName });
  }
  return { width, height, words: isFromRight(words) ? words.map((each) => mirrored(each, width)) : words };
}

/** Whether most letters of a page are written from the right. */
function isFromRight(words: PdfWords[]): boolean {
  const text = words.map((each) => each.text).join('');
  return (text.match(fromRight)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Words as a mirror shows them: a page that begins on the right is then read as one that begins on the left. */
const mirrored = (words: PdfWords, width: number): PdfWords => ({ ...words, x: width - words.x - words.width });

/** How words lie on the page as it is seen: the direction they run in (a, b), and where they begin. */
function seen(view: number[], words: number[]): [a: number, b: number, x: number, y: number] {
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const [a = 0, b = 0, , , x = 0, y = 0] = words;
  return [va * a + vc * b, vb * a + vd * b, va * x + vc * y + ve, vb * x + vd * y + vf];
}
