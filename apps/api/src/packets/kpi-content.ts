import type { PacketKpi, PacketReading } from '@milepost/shared/packet';
import type { Content, TableCell } from 'pdfmake';
import { kpiPicture } from './kpi-picture.js';

/** So many readings beside each other: each has its period, its value with the unit and how it stands on one line. */
const side = 2;

/** A KPI with the line of each part, and the table below each. */
export const kpiContent = ({ name, parts }: PacketKpi): Content[] =>
  parts.map((part) => ({
    margin: [0, 4, 0, 10],
    unbreakable: part.rows.length <= 18,
    stack: [
      {
        unbreakable: true,
        stack: [
          // each part may begin a page
          { text: part.label ? `${name}: ${part.label}` : name, bold: true },
          { text: part.bound ? `Asked for: ${part.bound}.` : 'Judged in words.', style: 'dim' },
          ...(part.series ? [{ svg: kpiPicture(part.series, 490), width: 490, margin: [0, 2, 0, 2] } as Content] : []),
        ],
      },
      readings(part.rows),
    ],
  }));

/** The readings in the order of time, down one column after the other. */
function readings(rows: readonly PacketReading[]): Content {
  const tall = Math.ceil(rows.length / side);
  const cellsOf = (row: PacketReading | undefined): TableCell[] =>
    row
      ? [
          row.when,
          row.value || 'no reading',
          { text: row.value ? row.words : '', color: row.counts ? colours[row.standing] : colours['no data'] },
        ]
      : ['', '', ''];
  const body = Array.from({ length: tall }, (_, at) =>
    Array.from({ length: side }, (_, column) => cellsOf(rows[column * tall + at])).flat(),
  );
  return {
    fontSize: 8,
    layout: {
      defaultBorder: false,
      paddingLeft: () => 0,
      paddingRight: () => 6,
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    table: { widths: Array.from({ length: side }, () => [64, 84, '*']).flat(), body },
  };
}

const colours = { met: '#2f6b4f', near: '#7a5200', missed: '#9c3b25', 'no data': '#5b645e' } as const;
