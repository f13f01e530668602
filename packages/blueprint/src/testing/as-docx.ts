import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { flatItems, type Part } from './outline.js';

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** The document as Word saves it. */
export async function asDocx(parts: Part[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
    },
    sections: [{ children: parts.flatMap(childrenOf) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function childrenOf(part: Part): (Paragraph | Table)[] {
  if ('heading' in part) return [new Paragraph({ text: part.heading, heading: levels[part.level - 1]! })];
  if ('words' in part) return [new Paragraph({ children: [new TextRun({ text: part.words, bold: part.bold })] })];
  if ('items' in part)
    return flatItems(part.items).map(({ text, depth }) =>
      part.numbered && !depth
        ? new Paragraph({ text, numbering: { reference: 'numbers', level: 0 } })
        : new Paragraph({ text, bullet: { level: depth } }),
    );
  const rows = part.rows.map(
    (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  );
  return [new Table({ rows })];
}
