import { Select } from '@mantine/core';

/** A part of the hires that one may look at alone: whoever is under a manager, or a team. */
export interface Branch {
  group: 'Branches' | 'Teams';
  value: string;
  label: string;
  look: BranchLook;
}

/** Of the two at most one is there: the manager whose branch it is, or the team. */
interface BranchLook {
  under?: number | undefined;
  team?: number | undefined;
}

interface Props {
  className: string | undefined;
  /** What of the hires is shown: "check-ins". */
  what: string;
  branches: readonly Branch[];
  look: BranchLook;
  onLook: (look: { under: number | undefined; team: number | undefined }) => void;
}

/** Whose hires one looks at; nothing where there is nothing to choose. */
export function BranchSelect({ className, what, branches, look, onLook }: Props) {
  if (!branches.length) return null;
  const groups = [...new Set(branches.map(({ group }) => group))];
  const itemsOf = (group: string) =>
    branches.filter((one) => one.group === group).map(({ value, label }) => ({ value, label }));
  return (
    <Select
      className={className}
      aria-label={`Whose ${what}`}
      placeholder={`Everybody’s ${what}`}
      data={groups.map((group) => ({ group, items: itemsOf(group) }))}
      value={look.under ? `under ${look.under}` : look.team ? `team ${look.team}` : null}
      onChange={(value) => {
        const chosen = branches.find((one) => one.value === value)?.look;
        onLook({ under: chosen?.under, team: chosen?.team });
      }}
      searchable={branches.length > 8}
      clearable
      clearButtonProps={{ 'aria-label': `Show everybody’s ${what}` }}
      nothingFoundMessage="Nobody of that name."
    />
  );
}
