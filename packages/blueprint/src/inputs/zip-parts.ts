import { fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableDocument } from '../source-text.js';
import { refusals } from './refusals.js';

const mostParts = 5000;
/** How much the text inside a document may unpack to, in bytes. */
const mostUnpacked = 40 * 1024 * 1024;

/**
 * Looks into a zip without trusting what it says of itself: everything but pictures is unpacked, and thrown away.
 * Gives the names of its parts; refuses bombs, locked and broken ones.
 */
export async function zipParts(bytes: Uint8Array): Promise<string[]> {
  try {
    return await opened(bytes);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw refusals.damaged('file');
  }
}

async function opened(bytes: Uint8Array): Promise<string[]> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true });
  if (zip.entryCount > mostParts) throw refusals.largeInside();
  const names: string[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw refusals.encrypted();
    names.push(entry.fileName);
    if (names.length > mostParts) throw refusals.largeInside();
    if (/\/$|\/media\//.test(entry.fileName)) continue;
    unpacked += await sizeOf(zip, entry, mostUnpacked - unpacked);
  }
  return names;
}

/** How many bytes a part really unpacks to. Refuses when they are more than are left. */
async function sizeOf(
  zip: ZipFile,
  entry: Parameters<ZipFile['openReadStreamPromise']>[0],
  left: number,
): Promise<number> {
  if (entry.uncompressedSize > left) throw refusals.largeInside();
  let size = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length;
    if (size > left) throw refusals.largeInside();
  }
  return size;
}
