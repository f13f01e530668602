import mammoth from 'mammoth';
import { refusals } from './refusals.js';
import { zipParts } from './zip-parts.js';

const insteadOfSheets = 'Copy the cells and paste them, or save the document as DOCX or PDF.';
const others: [RegExp, string, string][] = [
  [/^xl\//, 'a spreadsheet', insteadOfSheets],
  [/^ppt\//, 'a presentation', 'Save it as PDF.'],
  [/^META-INF\/manifest\.xml$/, 'an OpenDocument or Java archive', 'Save it as DOCX or PDF.'],
  [/^Index\/.*\.iwa$/, 'a Pages, Numbers or Keynote document', 'Export it as DOCX or PDF.'],
];

/** Turns a Word document into HTML: headings, lists, tables and bold words; no pictures, nothing from outside. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  const parts = await zipParts(bytes);
  if (!parts.some((part) => /^word\/.*\.xml$/.test(part))) throw notWord(parts);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          'u => span',
          'strike => span',
        ],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return value;
  } catch {
    throw refusals.damaged('Word document');
  }
}

function notWord(parts: string[]): Error {
  const other = others.find(([sign]) => parts.some((part) => sign.test(part)));
  if (other) return refusals.unknown(other[1], other[2]);
  return refusals.unknown('an archive of files', 'Bring the one document that describes the role.');
}
