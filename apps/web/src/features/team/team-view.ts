import type { TeamSearch } from './team-search';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page before this one is the team, as it was when this plan was opened. */
    fromTeam?: true;
  }
}

let lastSearch: TeamSearch = {};
let opened: { planId: number; at: string | undefined } | null = null;

/** How one last looked at the team, for the ways back to it. It lives as long as the page is not loaded anew. */
export const teamView = {
  keep: (search: TeamSearch) => void (lastSearch = search),
  search: (): TeamSearch => lastSearch,
  /** A plan is opened from the team that stands at this place of the browser's history. */
  open: (planId: number, at: string | undefined) => void (opened = { planId, at }),
  /** The plan that was opened from here, when one is back at the same place. */
  openedFrom: (at: string | undefined): number | null => (opened && opened.at === at ? opened.planId : null),
};
