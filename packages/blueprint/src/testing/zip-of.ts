import { crc32, deflateRawSync } from 'node:zlib';

/** A file that goes into a zip. `says` is the size it pretends to have; `isLocked` sets the sign for a password. */
export interface ZippedFile {
  name: string;
  bytes: Uint8Array | string;
  says?: number;
  isLocked?: boolean;
}

/** Writes a zip by hand, so that it may say untrue things of itself. */
export function zipOf(files: ZippedFile[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const bytes = Buffer.from(file.bytes as Uint8Array);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(file.name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(file.isLocked ? 1 : 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(file.says ?? bytes.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), shared, rest, name);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed);
    offset += 4 + shared.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]));
}
