import { refusals } from './refusals.js';

/** What came with a document: its name, and what its sender says it is. Its content decides first. */
export interface DocumentHint {
  fileName?: string;
  mediaType?: string;
}

const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', '8BPS'];
const beginsHtml = /^(?:\s|<!--[^]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|meta|body)\b/i;
const clipboardHtml = /^Version:\d[^<]{0,500}StartHTML:/;
const someHtml = /<\/(?:p|div|ul|ol|li|h[1-6]|table|tr|td|span|b|strong|article|section)\s*>/gi;
const someMarkdown = /^(?:#{1,6} \S|\|? ?:?-{3,}:? ?\||(?:\*\*|__)\S.*\S(?:\*\*|__)\s*$|[-*] \[[ xX]\] |```)/gm;

/** Whether the first bytes say that it is one of the formats that are no text. Refuses pictures and the formats nobody reads here. */
export function packedFormat(bytes: Uint8Array): 'zip' | 'pdf' | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (beginning.startsWith('PK\x03\x04') || beginning.startsWith('PK\x05\x06')) return 'zip';
  if (/(?:^|[\s\0])%PDF-\d/.test(beginning)) return 'pdf';
  if (beginning.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes);
  if (beginning.startsWith('{\\rtf')) throw refusals.unknown('a rich text file (RTF)', 'Save it as DOCX or PDF.');
  const picture = /^RIFF[^]{4}WEBP|^[^]{4}ftyp(?:heic|heix|mif1|avif)/.test(beginning);
  // a short text may begin with the letters of one of the short marks
  const byMark = pictures.some((mark) => beginning.startsWith(mark) && (mark !== 'BM' || beginning.includes('\0')));
  if (picture || byMark) throw refusals.picture();
  return undefined;
}

/** Word before 2007, or any Office document that is locked with a password: both come in the same wrapping. */
function oldOffice(bytes: Uint8Array): Error {
  const locked = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(locked)) return refusals.encrypted();
  return refusals.unknown('a document in an old Office format', 'Save it as DOCX or PDF.');
}

/** Which kind of text it is. Refuses web archives and XML that is no page. */
export function textFormat(
  text: string,
  { fileName = '', mediaType = '' }: DocumentHint,
): 'text' | 'markdown' | 'html' {
  const beginning = text.slice(0, 20_000);
  if (beginsHtml.test(beginning) || clipboardHtml.test(beginning)) return 'html';
  if (/^\s*<\?xml/.test(beginning))
    throw refusals.unknown('an XML file', 'Bring the document as text, HTML, DOCX or PDF.');
  if (/^content-type:\s*multipart\/related/im.test(beginning.slice(0, 3000)))
    throw refusals.unknown('a web archive', 'Save it as DOCX or PDF.');
  if (/^text\/html\b/i.test(mediaType) || /\.(?:html?|xhtml)$/i.test(fileName)) return 'html';
  if (/^text\/(?:x-)?markdown\b/i.test(mediaType) || /\.(?:md|markdown)$/i.test(fileName)) return 'markdown';
  if (/^\s*<[a-z][^>]*>/i.test(beginning) && (beginning.match(someHtml)?.length ?? 0) >= 2) return 'html';
  return (beginning.match(someMarkdown)?.length ?? 0) >= 2 ? 'markdown' : 'text';
}
