import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Ref } from 'react';
import { TextLink } from '../../ui/text-link';
import { isOpen, type TeamGroup } from './team-lines';
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
export function GroupRow({ group, shut, onFold, ...place }: Props) {
  const { manager, path, needing } = group;
  const Chevron = shut ? IconChevronRight : IconChevronDown;
  return (
    <tr {...place} className={css.group}>
      <th colSpan={7} scope="rowgroup">
        <div className={css.groupLine}>
          <button type="button" className={css.fold} aria-expanded={!shut} onClick={() => onFold(manager?.id ?? 0)}>
            <Chevron size={16} stroke={1.8} aria-hidden />
            {path.length > 0 && <span className="dim">{path.join(' › ')} › </span>}
            {manager?.name ?? 'Nobody manages them'}
          </button>
          <span className={needing ? 'small dim' : 'small faint'}>{standingOf(group)}</span>
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

/** "3 of 22 need somebody" */
function standingOf({ lines, needing }: TeamGroup): string {
  const all = lines.length;
  if (needing) return `${needing} of ${all} ${needing === 1 ? 'needs' : 'need'} somebody`;
  if (!lines.some(isOpen)) return `${all} closed`;
  return `${all} on ${all === 1 ? 'the' : 'their'} way`;
}
