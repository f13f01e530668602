/** Which candidates are shown. Left out: everyone. */
export const candidateShows = ['ready', 'due', 'stale'] as const;
export type CandidateShow = (typeof candidateShows)[number];
/** What they are ordered by within their role. Left out: who waits longest, then by what is left. */
export const candidateSorts = ['name', 'day', 'decision'] as const;
export type CandidateSort = (typeof candidateSorts)[number];

/** How one looks at the candidates, as it stands in the address. */
export interface CandidatesSearch {
  only?: CandidateShow;
  role?: string;
  /** Words of a name or a manager's name. */
  search?: string;
  order?: CandidateSort;
  /** Chosen to be compared: "3,7". */
  pick?: string;
  /** Two to four side by side: "3,7". */
  plans?: string;
}

/** So many stand side by side. */
export const mostCompared = 4;

const ids = /^\d{1,15}(,\d{1,15}){0,3}$/;
const words = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /\S/.test(text) ? text.slice(0, 100) : undefined;
};

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function candidatesSearch(given: Record<string, unknown>): CandidatesSearch {
  const idsOf = (value: unknown) => {
    const text = words(value);
    return text && ids.test(text) ? text : undefined;
  };
  const plans = idsOf(given['plans']);
  const found: CandidatesSearch = {
    only: candidateShows.find((one) => one === given['only']),
    role: words(given['role']),
    search: words(given['search']),
    order: candidateSorts.find((one) => one === given['order']),
    pick: idsOf(given['pick']),
    plans: plans && new Set(plans.split(',')).size > 1 ? plans : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The plans that an address names, each once. */
export const plansOf = (text: string | undefined): number[] => [...new Set(text ? text.split(',').map(Number) : [])];
