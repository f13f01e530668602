import { useElementSize } from '@mantine/hooks';
import { StoneShape } from '../stone';
import css from './road.module.css';
import { lie, pathBetween } from './trail-scale';

const stones = [
  { label: '30', at: 0.16, tone: 'passed' },
  { label: '60', at: 0.34, tone: 'next' },
  { label: '90', at: 0.52, tone: 'later' },
  { label: '6m', at: 0.71, tone: 'later' },
  { label: '12m', at: 0.9, tone: 'later' },
] as const;

/** The trail as the ground line of a page outside the app. It says nothing, so nothing reads it. */
export function Road() {
  const { ref, width } = useElementSize();
  const y = (x: number) => 40 + lie(x, width, 7);
  return (
    <div ref={ref} className={css.road} aria-hidden>
      {width > 0 && (
        <svg width={width} height={64}>
          <path
            d={pathBetween(0, width, y)}
            stroke="var(--ink-3)"
            strokeWidth="2"
            strokeDasharray="0.1 6"
            strokeLinecap="round"
            fill="none"
          />
          <path
            d={pathBetween(0, width * 0.3, y)}
            stroke="var(--pine)"
            strokeWidth="4"
            strokeLinecap="round"
            fill="none"
          />
          {stones.map(({ label, at, tone }) => (
            <g key={label} transform={`translate(${width * at - 13} ${y(width * at) - 22})`}>
              <StoneShape label={label} tone={tone} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
