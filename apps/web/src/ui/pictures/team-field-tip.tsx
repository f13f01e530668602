import { PaceWord } from '../pace-mark';
import type { PlacedMark } from './team-field-people';
import css from './team-field.module.css';

/** Who it is and why they stand there, beside the mark in hand. The link itself says the same to who listens. */
export function FieldTip({ mark, r, width }: { mark: PlacedMark; r: number; width: number }) {
  const left = mark.px > width / 2;
  return (
    <div
      aria-hidden
      className={css.tip}
      style={{
        top: mark.py + r + 8,
        ...(left ? { right: Math.max(0, width - mark.px - 40) } : { left: Math.max(0, mark.px - 40) }),
      }}
    >
      <p className={css.who}>
        <b>{mark.name}</b>
        <span className="dim">{mark.day}</span>
        <PaceWord pace={mark.pace} />
      </p>
      {mark.says && <p>{mark.says}</p>}
    </div>
  );
}
