import { useId } from 'react';
import { pathBetween } from './trail-scale';

/** A stretch of days on which the plan rests. */
export interface TrailRest {
  from: number;
  /** The day work resumes; of a pause without an end, today. */
  to: number;
  /** "Paused 19 Aug – 29 Sep" */
  label: string;
}

interface Props {
  rests: readonly TrailRest[];
  x: (day: number) => number;
  y: (px: number) => number;
  /** Px from the left where something stands that words must not touch, rising: the stones and today's post. */
  posts: readonly number[];
}

const letter = 6.2;
/** Half a stone, and its pennant to the right of it. */
const before = 16;
const after = 22;

/** Hatched where the plan rests, over the line of time that passed without progress: those days do not count. In words above, where there is room between the stones. */
export function TrailRests({ rests, x, y, posts }: Props) {
  const id = useId();
  if (rests.length === 0) return null;
  return (
    <>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--sunken)" />
        <line y2="5" stroke="var(--ink-3)" strokeWidth="1.6" />
      </pattern>
      {rests.map(({ from, to, label }) => {
        const [start, end] = [x(from), Math.max(x(to), x(from) + 3)];
        const words = placeWords(label, start, end, posts);
        return (
          <g key={from} data-rest>
            <title>{label}</title>
            <path d={pathBetween(start, end, y, 3)} fill="none" stroke={`url(#${id})`} strokeWidth="14" />
            {words && (
              <text x={words.x} y={y(words.x) - 14} fontSize="12" textAnchor="middle" fill="var(--ink-2)">
                {words.text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

/** The whole label or its first word, as near to the middle of the rest as the posts around it leave room; else nothing. */
export function placeWords(
  label: string,
  from: number,
  to: number,
  posts: readonly number[],
): { x: number; text: string } | null {
  const middle = (from + to) / 2;
  const left = (posts.findLast((post) => post <= middle) ?? -after) + after;
  const right = (posts.find((post) => post > middle) ?? Infinity) - before;
  for (const text of [label, label.split(' ')[0] ?? label]) {
    const half = (text.length * letter) / 2;
    if (right - left >= 2 * half) return { x: Math.min(right - half, Math.max(left + half, middle)), text };
  }
  return null;
}
