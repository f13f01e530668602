import { deflateSync } from 'node:zlib';

/** The smallest PDF there is, with one page that is drawn by these instructions. `letters` says what A, B, C … stand for. */
export function pdfWith(instructions: Uint8Array | string, letters = ''): Uint8Array {
  const packed = deflateSync(instructions);
  const unicode = letters ? '/ToUnicode 5 0 R' : '';
  const objects = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica${unicode}>>>>>>>>`,
    ),
    streamOf(packed, '/Filter/FlateDecode'),
    streamOf(Buffer.from(mapOf(letters)), ''),
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, { length }) => sum + length, 0));
    parts.push(Buffer.from(`${at + 1} 0 obj`), object, Buffer.from('\nendobj\n'));
  }
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(`xref\n0 6\n0000000000 65535 f \n${table}trailer<</Root 1 0 R/Size 6>>\nstartxref\n${start}\n%%EOF`),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const streamOf = (bytes: Buffer, filter: string) =>
  Buffer.concat([Buffer.from(`<</Length ${bytes.length}${filter}>>stream\n`), bytes, Buffer.from('\nendstream')]);

function mapOf(letters: string): string {
  const hex = (code: number, digits: number) => `<${code.toString(16).padStart(digits, '0')}>`;
  const pairs = [...letters].map((letter, at) => `${hex(65 + at, 2)} ${hex(letter.codePointAt(0)!, 4)}`);
  return `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${pairs.length} beginbfchar ${pairs.join(' ')} endbfchar endcmap`;
}
