import type { PaceStatus } from '@milepost/shared/pace';
import { useElementSize } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { FieldBrush } from './team-field-brush';
import { FieldCells } from './team-field-crowd';
import { FieldGround } from './team-field-ground';
import { placeLabels } from './team-field-labels';
import { FieldDots, FieldLinks, FieldNames, type PlacedMark } from './team-field-people';
import type { FieldScale } from './team-field-scale';
import { FieldShelf, isSoon, shelfWidth } from './team-field-shelf';
import { spotsOf } from './team-field-spots';
import { FieldTip } from './team-field-tip';
import css from './team-field.module.css';

/** One hire on the field. */
export interface FieldMark {
  /** The plan's id, handed to `onOpen`. */
  id: number;
  name: string;
  /** Time passed and progress reached, in stretches. */
  x: number;
  y: number;
  pace: PaceStatus;
  needs: boolean;
  /** Days until the plan starts, where it has not begun: such a mark waits on the shelf at the left edge. */
  startsIn?: number;
  /** "day 41" */
  day: string;
  /** Why, in sentences. */
  says: string;
  /** Why, in a few words beside the mark. */
  short: string;
}

export interface TeamFieldProps {
  /** Those who need somebody first: in this order Tab walks them. */
  marks: readonly FieldMark[];
  /** The stones along both axes: what is on them, and their milestone in words. */
  posts: readonly { label: string; name: string }[];
  /** One sentence for those who do not see the picture. */
  summary: string;
  /** The part of the time that is chosen, in stretches. */
  stretch: readonly [number, number] | null;
  onStretch: (stretch: readonly [number, number] | null) => void;
  /** Opens a plan; `hrefOf` is where it is, for a new tab. */
  onOpen: (id: number) => void;
  hrefOf: (id: number) => string;
}

/** From so many hires on a mark is a dot without initials; from so many on they are only counted, earlier where it is narrow. */
const many = 40;
const crowd = 400;
const crowdOnPhone = 150;
/** So many names stand beside their marks at most; in a crowd only those who need somebody most. */
const names = 12;
const namesInCrowd = 6;

/**
 * Every hire by the time that has passed, across, and the point their progress has reached, upward: both are the trail
 * with stretches of one length, so that whoever is on pace stands on a straight diagonal.
 */
export function TeamField(props: TeamFieldProps) {
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} className={css.field}>
      {width > 0 && <Picture {...props} width={width} />}
    </figure>
  );
}

function Picture({
  marks,
  posts,
  summary,
  stretch,
  onStretch,
  onOpen,
  hrefOf,
  width,
}: TeamFieldProps & { width: number }) {
  const [over, setOver] = useState<number | null>(null);
  const tight = width < 480;
  const r = marks.length > many ? 4 : tight ? 10 : 12;
  const counted = marks.length > (tight ? crowdOnPhone : crowd);
  const soon = useMemo(() => marks.filter(isSoon), [marks]);
  const scale = useMemo<FieldScale>(() => {
    const height = tight ? 320 : 388;
    const shelf = shelfWidth(counted ? Math.min(1, soon.length) : soon.length, r, height);
    return { stretches: posts.length, width, height, shelf };
  }, [posts.length, width, tight, soon.length, counted, r]);
  const spots = useMemo(() => (counted ? [] : spotsOf(marks, scale, r)), [marks, scale, r, counted]);
  const placed = useMemo(
    () => marks.map((mark, i): PlacedMark => ({ ...mark, px: spots[i]?.x ?? 0, py: spots[i]?.y ?? 0 })),
    [marks, spots],
  );
  const wanted = placed.slice(0, marks.length > many ? namesInCrowd : names).flatMap(({ needs, name, short }, i) => {
    const spot = spots[i];
    return needs && spot ? [{ ...spot, name: name.split(' ')[0] ?? name, says: short }] : [];
  });
  const told = placed.find(({ id }) => id === over);
  return (
    <>
      <svg width={width} height={scale.height} className={css.picture} role="group" aria-label={summary}>
        <FieldGround posts={posts} scale={scale} tight={tight} />
        <FieldShelf count={soon.length} scale={scale} counted={counted} />
        <FieldBrush posts={posts} scale={scale} stretch={stretch} onStretch={onStretch} />
        {counted ? (
          <FieldCells marks={marks.filter((mark) => !isSoon(mark))} scale={scale} />
        ) : (
          <>
            <FieldDots marks={placed} r={r} scale={scale} />
            {!tight && <FieldNames labels={placeLabels(wanted, spots, { width, height: scale.height - 50 })} />}
            <FieldLinks
              marks={placed}
              r={r}
              everyone={marks.length <= many}
              onOver={setOver}
              onOpen={onOpen}
              hrefOf={hrefOf}
            />
          </>
        )}
      </svg>
      {told && <FieldTip mark={told} r={r} width={width} />}
    </>
  );
}
