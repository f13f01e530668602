import { StoneShape, type StoneTone } from '../stone';

export interface TrailPost {
  day: number;
  /** What stands on the stone: "30", "6m". */
  label: string;
  /** Its date, short: "Tue 8 Dec". */
  date: string;
  /** Below the date: "in 19 days", "meet Mon 11 Oct". */
  note?: string;
  /** The day it first stood on, when it has moved since: a ghost stays there. */
  was?: number;
  /** The pennant of its check-in; none is drawn while plans hold no check-ins. */
  checkIn?: 'held' | 'next' | 'planned';
}

interface Props {
  post: TrailPost;
  tone: StoneTone;
  last: boolean;
  /** Whether its date is written. */
  spelled: boolean;
  strong: boolean;
  x: number;
  y: number;
  was?: { x: number; y: number };
}

/** One milestone on the trail, its date and note below. */
export function TrailStone({ post, tone, last, spelled, strong, x, y, was }: Props) {
  const shift = last ? 26 : 0;
  return (
    <g>
      {was && (
        <path
          transform={`translate(${was.x - 13} ${was.y - 22})`}
          d="M1 27V12a12 11 0 0 1 24 0v15z"
          fill="none"
          stroke="var(--edge)"
          strokeDasharray="3 3"
        />
      )}
      {post.checkIn && <Pennant x={x} y={y} state={post.checkIn} />}
      <g transform={`translate(${x - 13} ${y - 22})`}>
        <StoneShape label={post.label} tone={tone} />
      </g>
      {spelled && (
        <text x={x} y={y + 24} fontSize="12" textAnchor={last ? 'end' : 'middle'} dx={shift}>
          <tspan fontWeight={strong ? 600 : 450} fill={strong ? 'var(--ink)' : 'var(--ink-2)'}>
            {post.date}
          </tspan>
          {post.note && (
            <tspan x={x} dx={shift} dy="16" fill="var(--ink-3)">
              {post.note}
            </tspan>
          )}
        </text>
      )}
    </g>
  );
}

/** Held is filled, the next one is outlined in ink, later ones are pale. */
function Pennant({ x, y, state }: { x: number; y: number; state: NonNullable<TrailPost['checkIn']> }) {
  const tone = state === 'held' ? 'var(--pine)' : state === 'next' ? 'var(--ink)' : 'var(--edge)';
  return (
    <g fill="none" stroke={tone} strokeWidth="1.4" strokeLinejoin="round">
      <path d={`M${x + 7} ${y - 42}V${y - 18}`} />
      <path d={`M${x + 7} ${y - 42}l12 4.5-12 4.5z`} fill={state === 'held' ? tone : 'var(--bg)'} />
    </g>
  );
}
