import type { SourceText } from '../source-text.js';
import { decoded } from './decoded.js';
import { type DocumentHint, packedFormat, textFormat } from './format-of.js';
import { htmlText } from './html-text.js';
import { plainText } from './plain-text.js';
import { mostBytes, refusals } from './refusals.js';

/**
 * The text of a document in any of the formats that are read: text, Markdown, HTML (a page or a clipboard's), DOCX, PDF.
 * It holds no HTML, no control characters and no line ends but `\n`. Throws `UnreadableDocument` with a sentence for
 * whoever brought it, and nothing else.
 */
export async function sourceTextOf(bytes: Uint8Array, hint: DocumentHint = {}): Promise<SourceText> {
  if (bytes.length > mostBytes) throw refusals.largeFile();
  if (!bytes.length) throw refusals.empty();
  const packed = packedFormat(bytes);
  if (packed === 'pdf') {
    const { pdfText } = await import('./pdf-text.js');
    return { text: plainText(await pdfText(bytes)), format: 'pdf' };
  }
  if (packed === 'zip') {
    const { docxHtml } = await import('./docx-html.js');
    return { text: plainText(htmlText(await docxHtml(bytes), { keepsTabs: true })), format: 'docx' };
  }
  const text = decoded(bytes);
  const format = textFormat(text, hint);
  return { text: plainText(format === 'html' ? htmlText(text) : text), format };
}
