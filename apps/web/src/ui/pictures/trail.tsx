import { useElementSize } from '@mantine/hooks';
import { Fragment } from 'react';
import { Pip, type TrailPip, type PipPlace } from './trail-pip';
import { type TrailRest, TrailRests } from './trail-rest';
import { lie, pathBetween, trailScale } from './trail-scale';
import { TrailStone, type TrailPost } from './trail-stone';

export interface TrailProps {
  /** The dated milestones, by day. */
  posts: readonly TrailPost[];
  /** Index of the milestone walked towards: its stretch is drawn wider. */
  current: number;
  /** Day 0 is the start; null hides today's post (before a plan begins). */
  today: number | null;
  /** "Today, day 41"; before a plan begins when it does, said at its start. */
  todayLabel: string;
  /** The day whose expected progress equals the actual: so far the line is solid. */
  reached: number;
  pips?: readonly TrailPip[];
  /** Where the plan rests. */
  rests?: readonly TrailRest[];
  /** Said beside today when the line ends before it: "4 days to make up". */
  gap?: string;
  weeks?: readonly { day: number; label: string }[];
  /** One sentence for those who do not see the picture. */
  summary: string;
  onOpen?: (goal: number) => void;
}

const base = 82;
const left = 10;
const right = 30;
const near = 12;

/** The plan as a strip map: solid where walked, dotted ahead, a stone at each milestone, a pennant for its check-in. */
export function Trail(props: TrailProps) {
  const { ref, width } = useElementSize();
  const height = width > 0 && width < 640 ? 128 : 140;
  return (
    <figure ref={ref} style={{ width: '100%', minHeight: height }}>
      {width > 0 && <Picture {...props} width={width} height={height} />}
      <ol className="sr">
        {props.posts.map((post) => (
          <li key={post.day}>
            Milestone {post.label}: {post.date}
            {post.note && `, ${post.note}`}
          </li>
        ))}
        {props.rests?.map(({ from, label }) => (
          <li key={`rest ${from}`}>{label}</li>
        ))}
        {props.pips?.map((pip) => (
          <li key={pip.goal}>
            {pip.title}: {pip.blocked ? 'blocked' : pip.state}, {pip.due}
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Picture(props: TrailProps & { width: number; height: number }) {
  const {
    posts,
    current,
    today,
    reached,
    pips = [],
    rests = [],
    weeks = [],
    gap,
    summary,
    width,
    height,
    onOpen,
  } = props;
  const tight = width < 640;
  const days = posts.map((post) => post.day);
  const scale = trailScale(days, width - left - right, current, tight ? 4.6 : 4.2);
  const x = (day: number) => left + scale(day);
  const y = (px: number) => base + lie(px, width, tight ? 4 : 6);
  const now = today === null ? left : x(today);
  const end = Math.max(left, x(reached));
  const flip = now > width - 190;
  return (
    <svg
      width={width}
      height={height}
      role="group"
      aria-label={summary}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <path
        d={pathBetween(left, x(days.at(-1) ?? 0), y)}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray="0.1 6"
      />
      {end < now && (
        <path
          d={pathBetween(end, now, y, 2)}
          fill="none"
          stroke="var(--amber-mark)"
          strokeWidth="2.5"
          strokeDasharray="5 4"
        />
      )}
      <TrailRests
        rests={rests}
        x={x}
        y={y}
        posts={[...days.map(x), ...(today === null ? [] : [now])].sort((a, b) => a - b)}
      />
      <path d={pathBetween(left, end, y)} fill="none" stroke="var(--pine)" strokeWidth="4" strokeLinecap="round" />
      <circle cx={left} cy={y(left)} r="5" fill="var(--pine)" />

      {today === null && (
        <text x={left - 5} y={y(left) - 16} fontSize="13" fontWeight="600" fill="var(--ink)">
          {props.todayLabel}
        </text>
      )}
      {today !== null && (
        <>
          <line x1={now} x2={now} y1={22} y2={y(now)} stroke="var(--ink)" strokeWidth="1.5" />
          <circle cx={now} cy={y(now)} r="4.5" fill="var(--bg)" stroke="var(--ink)" strokeWidth="2" />
          <text
            x={now + (flip ? 2 : -2)}
            y={14}
            fontSize="13"
            fontWeight="600"
            fill="var(--ink)"
            textAnchor={flip ? 'end' : 'start'}
          >
            {props.todayLabel}
          </text>
          {gap && !tight && (
            <text
              x={now + (flip ? -8 : 8)}
              y={32}
              fontSize="12"
              fill="var(--amber)"
              textAnchor={flip ? 'end' : 'start'}
            >
              {gap}
            </text>
          )}
        </>
      )}

      {!tight &&
        weeks.map(({ day, label }) => (
          <Fragment key={day}>
            <line x1={x(day)} x2={x(day)} y1={y(x(day)) + 9} y2={y(x(day)) + 14} stroke="var(--edge)" />
            <text x={x(day)} y={y(x(day)) + 28} fontSize="12" textAnchor="middle" fill="var(--ink-3)">
              {label}
            </text>
          </Fragment>
        ))}

      {gather(pips, x).map((place) => (
        <Pip key={place.pips[0]?.goal} {...place} y={y(place.x)} {...(onOpen ? { onOpen } : {})} />
      ))}

      {posts.map((post, i) => (
        <TrailStone
          key={post.day}
          post={post}
          tone={today !== null && post.day <= today ? 'passed' : i === current ? 'next' : 'later'}
          last={i === posts.length - 1}
          spelled={!tight || i === current}
          strong={i === current}
          x={x(post.day)}
          y={y(x(post.day))}
          {...(post.was === undefined ? {} : { was: { x: x(post.was), y: y(x(post.was)) } })}
        />
      ))}
    </svg>
  );
}

/** Pips nearer than 12 px become one with a number. */
function gather(pips: readonly TrailPip[], x: (day: number) => number): PipPlace[] {
  const places: PipPlace[] = [];
  for (const pip of [...pips].sort((a, b) => a.day - b.day)) {
    const at = x(pip.day);
    const before = places.at(-1);
    if (before && at - before.x < near) before.pips.push(pip);
    else places.push({ x: at, pips: [pip] });
  }
  return places;
}
