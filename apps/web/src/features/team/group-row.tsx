import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Ref } from 'react';
import { TextLink } from '../../ui/text-link';
import type { TeamGroup } from './team-lines';
import css from './team-table.module.css';

interface Props {
  ref: Ref<HTMLTableRowElement>;
  'data-index': number;
  'aria-rowindex': number;
  group: TeamGroup;
  shut: boolean;
  onFold: (managerId: number) => void;
}

/** One manager's hires: how many need somebody, folded away or not. */
export function GroupRow({ group: { manager, path, lines, needing }, shut, onFold, ...place }: Props) {
  const Chevron = shut ? IconChevronRight : IconChevronDown;
  const all = lines.length;
  return (
    <tr {...place} className={css.group}>
      <th colSpan={6} scope="rowgroup">
        <div className={css.groupLine}>
          <button type="button" className={css.fold} aria-expanded={!shut} onClick={() => onFold(manager?.id ?? 0)}>
            <Chevron size={16} stroke={1.8} aria-hidden />
            {path.length > 0 && <span className="dim">{path.join(' › ')} › </span>}
            {manager?.name ?? 'Nobody manages them'}
          </button>
          <span className={needing ? 'small dim' : 'small faint'}>
            {needing ? `${needing} of ${all} ${needing === 1 ? 'needs' : 'need'} somebody` : `${all} on their way`}
          </span>
          {manager && (
            <TextLink
              to="/team"
              search={(before) => ({ ...before, under: manager.id })}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              size="sm"
              c="var(--ink-2)"
              className={css.branch}
              aria-label={`Only this branch: ${manager.name}`}
            >
              Only this branch
            </TextLink>
          )}
        </div>
      </th>
    </tr>
  );
}
