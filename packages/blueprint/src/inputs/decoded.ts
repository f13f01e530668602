import { refusals } from './refusals.js';

const declared =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{1,40})/i;

/** The text of bytes: by their byte order mark, as UTF-8, as what HTML declares, else as Windows-1252. Refuses what is no text. */
export function decoded(bytes: Uint8Array): string {
  const utf16 = byteOrder(bytes);
  if (utf16) return readable(new TextDecoder(utf16).decode(bytes));
  if (bytes.includes(0)) throw refusals.binary();
  return readable(asUtf8(bytes) ?? new TextDecoder(declaredBy(bytes) ?? 'windows-1252').decode(bytes));
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Which UTF-16 it is: by its mark, or by every other byte of its beginning being zero, as in Latin letters. */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 512 - (bytes.length % 2));
  const zeros = [0, 0];
  beginning.forEach((byte, at) => (zeros[at % 2]! += byte === 0 ? 1 : 0));
  const most = beginning.length * 0.35;
  if (beginning.length < 8 || bytes.length % 2) return undefined;
  if (zeros[1]! > most && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > most && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const [, html, xml] = declared.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1')) ?? [];
  const label = html ?? xml;
  if (!label || /^utf-?(8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Refuses a text with a NUL, or with more control characters than a few stray ones. */
function readable(text: string): string {
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) throw refusals.binary();
    if ((code < 32 && (code < 9 || code > 13)) || (code >= 127 && code < 160) || code === 0xfffd) strange++;
  }
  if (strange > 5 + text.length / 100) throw refusals.binary();
  return text;
}
