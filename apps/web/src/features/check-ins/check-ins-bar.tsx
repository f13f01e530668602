import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Branch, BranchSelect } from '../../ui/branch-select';
import { useTypedSearch } from '../../ui/use-typed-search';
import css from './check-ins.module.css';
import type { CheckInsSearch } from './check-ins-search';

interface Props {
  search: CheckInsSearch;
  onLook: (change: { [Name in keyof CheckInsSearch]: CheckInsSearch[Name] | undefined }) => void;
  branches: readonly Branch[];
}

/** Whose check-ins. Everything chosen stands in the address. */
export function CheckInsBar({ search, onLook, branches }: Props) {
  const [typed, type] = useTypedSearch(search.search ?? '', (words) => onLook({ search: words || undefined }));
  return (
    <div className={css.bar}>
      <BranchSelect className={css.branch} what="check-ins" branches={branches} look={search} onLook={onLook} />
      <TextInput
        className={css.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder="Name or team"
        aria-label="Find by name or team"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
