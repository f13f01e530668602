import { type PointerEvent, useState } from 'react';
import { StoneShape } from '../stone';
import type { TeamFieldProps } from './team-field';
import { type FieldScale, fieldTime, fieldX, fieldY } from './team-field-scale';
import css from './team-field.module.css';

/** A drag shorter than this, in px, is a click. */
const click = 4;

/**
 * Chooses a part of the time: by a click on a stretch, by dragging across several, or by the stone at a stretch's end,
 * which is a button. What is chosen twice is let go.
 */
export function FieldBrush({
  posts,
  scale,
  stretch,
  onStretch,
}: Pick<TeamFieldProps, 'posts' | 'stretch' | 'onStretch'> & { scale: FieldScale }) {
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const top = fieldY(posts.length, scale);
  const bottom = fieldY(0, scale);
  const pxOf = (event: PointerEvent<SVGRectElement>) =>
    event.clientX - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0);

  const choose = (i: number) =>
    onStretch(stretch && stretch[0] === i && stretch[1] === i + 1 ? null : ([i, i + 1] as const));
  const end = (event: PointerEvent<SVGRectElement>) => {
    if (!drag) return;
    setDrag(null);
    const to = pxOf(event);
    const [a, b] = [fieldTime(Math.min(drag.from, to), scale), fieldTime(Math.max(drag.from, to), scale)];
    if (Math.abs(to - drag.from) < click) choose(Math.min(posts.length - 1, Math.floor(a)));
    else onStretch([a, b]);
  };
  const shown = drag
    ? ([Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)] as const)
    : stretch && ([fieldX(stretch[0], scale), fieldX(stretch[1], scale)] as const);
  return (
    <>
      {shown && (
        <rect
          x={shown[0]}
          y={top}
          width={shown[1] - shown[0]}
          height={bottom - top}
          className={css.chosen}
          data-chosen
        />
      )}
      <rect
        x={fieldX(0, scale)}
        y={top}
        width={fieldX(posts.length, scale) - fieldX(0, scale)}
        height={bottom - top}
        className={css.ground}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture?.(event.pointerId);
          setDrag({ from: pxOf(event), to: pxOf(event) });
        }}
        onPointerMove={(event) => drag && setDrag({ ...drag, to: pxOf(event) })}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      />
      {posts.map(({ label, name }, i) => (
        <g
          key={label}
          role="button"
          tabIndex={0}
          className={css.stone}
          aria-pressed={stretch !== null && stretch[0] === i && stretch[1] === i + 1}
          aria-label={`${label}: only hires on the way to ${name}`}
          onClick={() => choose(i)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            choose(i);
          }}
        >
          <rect x={fieldX(i + 1, scale) - 15} y={bottom + 2} width="30" height="30" fill="transparent" />
          <g transform={`translate(${fieldX(i + 1, scale) - 12} ${bottom + 4}) scale(.92)`}>
            <StoneShape label={label} tone={stretch && stretch[0] <= i && stretch[1] >= i + 1 ? 'passed' : 'next'} />
          </g>
        </g>
      ))}
    </>
  );
}
