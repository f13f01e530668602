import { useElementSize } from '@mantine/hooks';
import { phaseDays, stoneLabel } from '@milepost/shared/phase';
import type { Insight } from './insight.queries';

const row = 34;
const m = { top: 26, right: 16, left: 76 };

/**
 * One line per cohort over the days since the start: a disc where the hire in the middle had everything of a milestone done,
 * a post where the milestone stands.
 */
export function MilestonesPicture({ cohorts, summary }: { cohorts: Insight['cohorts']; summary: string }) {
  const { ref, width } = useElementSize();
  const height = m.top + cohorts.length * row + 4;
  const keys = [...new Set(cohorts.flatMap(({ milestones }) => milestones.map(({ phase }) => phase)))];
  const posts = keys.map((key) => ({ key, days: phaseDays(key) ?? 0 }));
  const medians = cohorts.flatMap(({ milestones }) => milestones.map(({ medianDays }) => medianDays ?? 0));
  // early milestones lie close together: the square root gives them room
  const most = Math.sqrt(Math.max(30, ...posts.map(({ days }) => days), ...medians));
  const x = (days: number) => m.left + (Math.sqrt(days) / most) * (width - m.left - m.right);
  return (
    <div ref={ref} style={{ width: '100%', minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={summary} style={{ display: 'block' }}>
          <text x={0} y={m.top - 12} fontSize="12" fill="var(--ink-3)">
            Started in
          </text>
          {posts.map(({ key, days }) => (
            <g key={key}>
              <line x1={x(days)} x2={x(days)} y1={m.top - 6} y2={height} stroke="var(--edge)" strokeDasharray="3 3" />
              <text x={x(days)} y={m.top - 12} fontSize="12" textAnchor="middle" fill="var(--ink-3)">
                {stoneLabel(key)}
              </text>
            </g>
          ))}
          {cohorts.map(({ name, milestones }, at) => {
            const y = m.top + at * row + row / 2;
            const done = milestones.filter(({ medianDays }) => medianDays !== null);
            const last = Math.max(0, ...done.map(({ medianDays }) => medianDays!));
            return (
              <g key={name}>
                <text x={0} y={y + 4} fontSize="12" fill="var(--ink-2)">
                  {name}
                </text>
                <line x1={x(0)} x2={x(last)} y1={y} y2={y} stroke="var(--pine)" strokeWidth="2" />
                {done.map(({ phase, medianDays }) => {
                  const late = medianDays! > (phaseDays(phase) ?? 0);
                  return late ? (
                    <rect
                      key={phase}
                      x={x(medianDays!) - 4.5}
                      y={y - 4.5}
                      width="9"
                      height="9"
                      fill="var(--bg)"
                      stroke="var(--amber-mark)"
                      strokeWidth="2"
                    />
                  ) : (
                    <circle key={phase} cx={x(medianDays!)} cy={y} r="4.5" fill="var(--pine)" />
                  );
                })}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
