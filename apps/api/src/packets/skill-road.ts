import type { PacketSkill } from '@milepost/shared/packet';
import { skillLevels } from '@milepost/shared/skill-level';

/** In points. */
export const skillRoadWidth = 190;
const width = skillRoadWidth;
const height = 18;
const at = (level: number): number => width * (0.1 + level * 0.2);
const middle = height / 2;

/** One row of the skills grid as SVG: start an open ring, now a filled disc, asked for a post, the line between them the road. */
export function skillRoad({ start, now, own, required, inferred }: PacketSkill): string {
  const from = now ?? own;
  const isShort = (from ?? 0) < required;
  const line = (a: number, b: number, more: string) => `<path d="M${at(a)} ${middle}H${at(b)}" fill="none" ${more}/>`;
  const post = at(required);
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    ${skillLevels.map((_, level) => `<path d="M${at(level)} 0V${height}" stroke="#dcdfd9"/>`).join('')}
    ${start !== null && now !== null && start !== now ? line(start, now, 'stroke="#2f6b4f" stroke-width="2.4"') : ''}
    ${isShort && from !== null ? line(from, required, 'stroke="#767f79" stroke-width="1.4" stroke-dasharray="1 3"') : ''}
    ${
      required > 0
        ? `<path d="M${post - 5} ${height - 1}V7a5 5 0 0 1 10 0V${height - 1}z" fill="${isShort ? '#ffffff' : '#dfeae2'}" stroke="${inferred ? '#a87400' : isShort ? '#4f5752' : '#2f6b4f'}"${inferred ? ' stroke-dasharray="3 2"' : ''}/>`
        : ''
    }
    ${start === null ? '' : `<circle cx="${at(start)}" cy="${middle}" r="3.2" fill="#ffffff" stroke="#2f6b4f" stroke-width="1.4"/>`}
    ${now === null ? '' : `<circle cx="${at(now)}" cy="${middle}" r="3.6" fill="#2f6b4f"/>`}
    ${own === null || own === now ? '' : `<circle cx="${at(own)}" cy="${middle}" r="3.4" fill="none" stroke="#1d2420" stroke-width="1.2" stroke-dasharray="2 1.6"/>`}
  </svg>`;
}

/** The names of the levels above their lines. */
export const skillScale = (): string =>
  `<svg width="${width}" height="11" viewBox="0 0 ${width} 11">${skillLevels
    .map((level, i) => `<text x="${at(i)}" y="8" font-size="5.4" text-anchor="middle" fill="#4f5752">${level}</text>`)
    .join('')}</svg>`;
