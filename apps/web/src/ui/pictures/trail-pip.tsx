import type { GoalState } from '@milepost/shared/completion';

export interface TrailPip {
  /** The goal's id, handed to `onOpen`. */
  goal: number;
  day: number;
  title: string;
  state: GoalState;
  blocked?: boolean;
  /** "due Tue 24 Nov", "10 days overdue" */
  due: string;
}

export interface PipPlace {
  x: number;
  pips: TrailPip[];
}

const says = ({ title, blocked, state, due }: TrailPip) => `${title}: ${blocked ? 'blocked' : state}, ${due}`;

/** One goal, or the few that fall on one spot, on the day they are due. A click opens the first. */
export function Pip({ x, y, pips, onOpen }: PipPlace & { y: number; onOpen?: (goal: number) => void }) {
  const [pip] = pips;
  if (!pip) return null;
  const open = onOpen && {
    role: 'button',
    tabIndex: 0,
    onClick: () => onOpen(pip.goal),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter') onOpen(pip.goal);
    },
  };
  return (
    <g {...open} style={{ cursor: onOpen ? 'pointer' : 'default' }}>
      <title>{`${pips.length > 1 ? `${pips.length} goals: ` : ''}${pips.map(says).join('; ')}`}</title>
      <circle cx={x} cy={y} r="12" fill="transparent" />
      {pips.length > 1 ? <Several count={pips.length} x={x} y={y} /> : <One pip={pip} x={x} y={y} />}
    </g>
  );
}

function Several({ count, x, y }: { count: number; x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r="8" fill="var(--bg)" stroke="var(--ink-3)" strokeWidth="1.6" />
      <text x={x} y={y + 3.5} fontSize="10" fontWeight="600" textAnchor="middle" fill="var(--ink-2)">
        {count}
      </text>
    </>
  );
}

const colours: Record<GoalState, string> = {
  'not started': 'var(--ink-3)',
  'in progress': 'var(--ink-3)',
  'awaiting sign-off': 'var(--wait)',
  done: 'var(--pine)',
  returned: 'var(--amber-mark)',
  waived: 'var(--edge)',
};

function One({ pip: { state, blocked }, x, y }: { pip: TrailPip; x: number; y: number }) {
  if (blocked) {
    return (
      <path
        transform={`translate(${x - 6} ${y - 6}) scale(.75)`}
        d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"
        fill="var(--bg)"
        stroke="var(--brick)"
        strokeWidth="2.4"
      />
    );
  }
  const done = state === 'done';
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r="4.5"
        fill={done ? colours.done : 'var(--bg)'}
        stroke={done ? 'var(--bg)' : colours[state]}
        strokeWidth={done ? 1.5 : 1.8}
      />
      {state === 'awaiting sign-off' && <circle cx={x} cy={y} r="1.6" fill="var(--wait)" />}
    </>
  );
}
