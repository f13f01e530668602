/** Which hires are shown. Left out: everyone with an open plan. */
export const shows = ['needs', 'mine', 'paused', 'closed'] as const;
/** What rows are ordered by. Left out: by need. */
export const sorts = ['name', 'day', 'next', 'waits'] as const;

export type TeamShow = (typeof shows)[number];
export type TeamSort = (typeof sorts)[number];

/** How one looks at the team, as it stands in the address; what is as usual is left out. */
export interface TeamSearch {
  show?: TeamShow;
  /** Words of a name, a role or a team. */
  search?: string;
  sort?: TeamSort;
  /** The other way round. */
  down?: true;
  /** Whether rows are gathered by manager; by itself once there are several. */
  group?: 'manager' | 'none';
  /** Only the branch under this person. */
  under?: number;
  team?: number;
  /** Only the hires between two points of the field, in stretches: "1-2" is the way from the first stone to the second. */
  stretch?: string;
  /** Managers whose groups are folded: "3,8". */
  shut?: string;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

const words = (value: unknown, pattern: RegExp): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && pattern.test(text) ? text : undefined;
};

const id = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function teamSearch(given: Record<string, unknown>): TeamSearch {
  const found: TeamSearch = {
    show: oneOf(shows, given['show']),
    search: words(given['search'], /\S/)?.slice(0, 100),
    sort: oneOf(sorts, given['sort']),
    down: given['down'] === true ? true : undefined,
    group: oneOf(['manager', 'none'], given['group']),
    under: id(given['under']),
    team: id(given['team']),
    stretch: words(given['stretch'], /^\d+(\.\d+)?-\d+(\.\d+)?$/),
    shut: words(given['shut'], /^\d+(,\d+)*$/),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What of it the server narrows by. */
export const teamScope = ({ under, team, show }: TeamSearch): TeamScope => ({
  ...(under === undefined ? {} : { under }),
  ...(team === undefined ? {} : { team }),
  ...(show === 'closed' ? { closed: true } : {}),
});

export interface TeamScope {
  under?: number;
  team?: number;
  closed?: true;
}

/** The two points of a stretch, the smaller first. */
export function stretchOf({ stretch }: TeamSearch): readonly [number, number] | null {
  if (!stretch) return null;
  const [a = 0, b = 0] = stretch.split('-').map(Number);
  return a <= b ? [a, b] : [b, a];
}

/** A stretch as it stands in the address, to a hundredth. */
export const stretchText = ([from, to]: readonly [number, number]): string =>
  `${Math.round(from * 100) / 100}-${Math.round(to * 100) / 100}`;

export const shutOf = ({ shut }: TeamSearch): number[] => (shut ? shut.split(',').map(Number) : []);
