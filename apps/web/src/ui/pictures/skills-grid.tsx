import { type SkillLevel, skillLevels } from '@milepost/shared/skill-level';
import { Fragment, type ReactNode } from 'react';
import css from './skills-grid.module.css';

/** A skill on the five steps; null where nobody said. */
export interface SkillsGridRow {
  key: string;
  name: ReactNode;
  /** The first level, and the one now, as the manager rates it. */
  start: SkillLevel | null;
  now: SkillLevel | null;
  /** The hire's own view. */
  own: SkillLevel | null;
  required: SkillLevel;
  /** No document says the level that is asked for. */
  inferred: boolean;
  /** What stands at the right. */
  words: ReactNode;
  /** What unfolds below the row. */
  below?: ReactNode;
}

interface Props {
  caption: string;
  rows: readonly SkillsGridRow[];
}

/** A table and a picture in one: start is an open ring, now a filled disc, required a post, the line between them the road. */
export function SkillsGrid({ caption, rows }: Props) {
  return (
    <table className={css.grid}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.skill}>
            Skill
          </th>
          <th scope="col">
            <span className={css.levels}>
              {skillLevels.map((level) => (
                <span key={level}>{level}</span>
              ))}
            </span>
          </th>
          <th scope="col" className={css.words}>
            Now
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <tr data-open={row.below ? true : undefined}>
              <th scope="row" className={css.skill}>
                {row.name}
              </th>
              <td className={css.road}>
                <span className="sr">{roadWords(row)}</span>
                <SkillRoad road={row} />
              </td>
              <td className={css.words}>{row.words}</td>
            </tr>
            {row.below && (
              <tr className={css.below}>
                <td colSpan={3}>{row.below}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

type Road = Pick<SkillsGridRow, 'start' | 'now' | 'own' | 'required' | 'inferred'>;

/** "aware at the start, with help now, own view independent, independent asked for" */
export function roadWords({ start, now, own, required, inferred }: Road): string {
  return [
    start !== null && start !== now && `${skillLevels[start]} at the start`,
    now === null ? 'not rated yet' : `${skillLevels[now]} now`,
    own !== null && own !== now && `own view ${skillLevels[own]}`,
    required > 0 ? `${skillLevels[required]} asked for${inferred ? ', inferred' : ''}` : 'nothing asked for yet',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The stone that marks what is asked for. */
const post = 'M-6 20V6a6 6 0 0 1 12 0v14z';
const at = (level: number) => `${10 + level * 20}%`;
/** A stroke of the ground keeps marks apart where they meet. */
const halo = { stroke: 'var(--bg)', strokeWidth: 5 } as const;

/** One row of the grid, over the width that there is. */
export function SkillRoad({ road: { start, now, own, required, inferred } }: { road: Road }) {
  const isShort = (now ?? own ?? 0) < required;
  const from = now ?? own;
  return (
    <svg width="100%" height="28" aria-hidden className={css.picture}>
      {skillLevels.map((level, i) => (
        <line key={level} x1={at(i)} x2={at(i)} y1="0" y2="28" stroke="var(--line)" />
      ))}
      {start !== null && now !== null && (
        <line x1={at(start)} x2={at(now)} y1="14" y2="14" stroke="var(--pine)" strokeWidth="3" />
      )}
      {isShort && from !== null && (
        <line
          x1={at(from)}
          x2={at(required)}
          y1="14"
          y2="14"
          stroke="var(--ink-3)"
          strokeWidth="2"
          strokeDasharray="0.1 5"
          strokeLinecap="round"
        />
      )}
      {required > 0 && (
        <svg x={at(required)} y="4" overflow="visible">
          <path
            d={post}
            fill={isShort ? 'var(--bg)' : 'var(--pine-soft)'}
            stroke={inferred ? 'var(--amber-mark)' : isShort ? 'var(--ink-2)' : 'var(--pine)'}
            strokeDasharray={inferred ? '3 2' : undefined}
            strokeWidth="1.4"
          />
        </svg>
      )}
      {start !== null && (
        <circle cx={at(start)} cy="14" r="4" fill="var(--bg)" stroke="var(--pine)" strokeWidth="1.6" />
      )}
      {now !== null && <circle cx={at(now)} cy="14" r="4.5" fill="var(--pine)" />}
      {own !== null && own !== now && (
        <>
          {own !== required && <circle cx={at(own)} cy="14" r="4" fill="var(--bg)" {...halo} />}
          <circle
            cx={at(own)}
            cy="14"
            r="4"
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.4"
            strokeDasharray="2 1.6"
          />
        </>
      )}
    </svg>
  );
}

/** What the marks mean. */
export function SkillsGridKey({ rater, children }: { rater: string; children?: ReactNode }) {
  return (
    <p className={css.key}>
      <span>
        <svg width="12" height="12" aria-hidden>
          <circle cx="6" cy="6" r="4" fill="none" stroke="var(--pine)" strokeWidth="1.6" />
        </svg>
        start
      </span>
      <span>
        <svg width="12" height="12" aria-hidden>
          <circle cx="6" cy="6" r="4.5" fill="var(--pine)" />
        </svg>
        now, rated by {rater}
      </span>
      <span>
        <svg width="12" height="12" aria-hidden>
          <circle cx="6" cy="6" r="4" fill="none" stroke="var(--ink)" strokeDasharray="2 1.6" strokeWidth="1.4" />
        </svg>
        own view, where it differs
      </span>
      <span>
        <svg width="12" height="14" aria-hidden>
          <path d="M1 13V6a5 5 0 0 1 10 0v7z" fill="none" stroke="var(--ink-2)" strokeWidth="1.4" />
        </svg>
        asked for
      </span>
      {children && (
        <span>
          <svg width="12" height="14" aria-hidden>
            <path
              d="M1 13V6a5 5 0 0 1 10 0v7z"
              fill="none"
              stroke="var(--amber-mark)"
              strokeDasharray="3 2"
              strokeWidth="1.4"
            />
          </svg>
          asked for, {children}
        </span>
      )}
    </p>
  );
}
