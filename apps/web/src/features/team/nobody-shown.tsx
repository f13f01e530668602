import { Anchor } from '@mantine/core';
import css from './team-table.module.css';
import type { TeamSearch } from './team-search';

/** Everything that narrows the hires, as it is when nothing does. */
export const everyone = {
  show: undefined,
  search: undefined,
  stretch: undefined,
  under: undefined,
  team: undefined,
} satisfies TeamSearch;

export const isNarrowed = (search: TeamSearch): boolean => Object.keys(everyone).some((name) => name in search);

/** Stands where the table would, when what was asked for leaves nobody. */
export const NobodyShown = ({ search, onAll }: { search: TeamSearch; onAll: () => void }) => (
  <p className={css.none}>
    {whyNobody(search)}{' '}
    <Anchor component="button" type="button" inherit underline="always" onClick={onAll}>
      Show everyone
    </Anchor>
  </p>
);

function whyNobody({ show, search, stretch }: TeamSearch): string {
  if (search) return 'No plan matches.';
  if (stretch) return 'Nobody walks this stretch now.';
  switch (show) {
    case 'needs':
      return 'Nobody needs somebody today.';
    case 'mine':
      return 'Nothing waits on you.';
    case 'closed':
      return 'No plan was closed yet.';
    default:
      return 'Nobody is here.';
  }
}
