import { useDndContext, useDroppable } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { toasts } from '../../ui/toasts/toasts';
import { EditRow } from './edit-row';
import css from './edit-list.module.css';
import { homeOf } from './entry-place';
import { Moves } from './moves';
import { getAt, moved, setAt } from './set-at';
import { useStudio } from './studio';

interface Props<T> {
  /** The list's dotted path. */
  at: string;
  items: readonly T[];
  /** What the list is called for those who listen. */
  label: string;
  /** What one of them is called: "goal". */
  what: string;
  title: (item: T) => string;
  aside?: (item: T) => ReactNode;
  make: () => T;
  /** There is room for no more. */
  full?: boolean;
  /** What stays open when an entry of this list is closed. */
  parent?: string | null;
  /** Whether an entry is told apart by its key; not where the key is edited. */
  byKey?: boolean;
  /** Its entries, named by their keys, may go to a list beside it: `Moves` stands above both. */
  beside?: boolean;
  /** The fields of the entry at this path. */
  children: (item: T, at: string) => ReactNode;
}

/** A list of the template: one entry at a time is open for editing, all can be put in another order by hand or by keys. */
export function EditList<T extends object>({
  at,
  items,
  label,
  what,
  title,
  aside,
  make,
  parent = null,
  full = false,
  byKey = true,
  beside = false,
  children,
}: Props<T>) {
  const { readOnly, put, change, setOpen } = useStudio();
  const box = useRef<HTMLDivElement>(null);
  const ids = items.map((item, index) => (byKey ? idOf(item, beside ? '' : `${at} `, index) : `${at} ${index}`));
  const nameOf = (index: number) => title(items[index]!) || `a ${what} without words`;
  const takeOut = (index: number) => {
    setOpen(parent);
    put(at, items.toSpliced(index, 1));
    toasts.say(`Taken out: ${nameOf(index)}`, () => change((content) => putBack(content, at, index, items[index])));
    // whoever works by keys goes on where the entry stood
    requestAnimationFrame(() => {
      const rows = box.current?.querySelectorAll<HTMLElement>(':scope > ul > li > div > [data-row]');
      (rows?.[index] ?? rows?.[index - 1] ?? box.current?.querySelector<HTMLElement>(':scope > div > button'))?.focus();
    });
  };
  const add = () => {
    put(at, [...items, make()]);
    setOpen(`${at}.${items.length}`);
  };
  const list = items.length > 0 && (
    <SortableContext id={at} items={ids} strategy={verticalListSortingStrategy}>
      <ul className={css.list} aria-label={label}>
        {items.map((item, index) => (
          <EditRow
            key={ids[index]}
            id={ids[index]!}
            place={{ list: at, index }}
            parent={parent}
            what={what}
            title={title(item)}
            aside={aside?.(item)}
            inferred={'inferred' in item && item.inferred === true}
            onTakeOut={() => takeOut(index)}
          >
            {() => children(item, `${at}.${index}`)}
          </EditRow>
        ))}
      </ul>
    </SortableContext>
  );
  const more = !readOnly && !full && (
    <Button variant="default" size="compact-sm" onClick={add}>
      Add {/^[aeo]/.test(what) ? 'an' : 'a'} {what}
    </Button>
  );
  if (beside)
    return (
      <div ref={box}>
        {list}
        <ListEnd at={at} index={items.length}>
          {more}
        </ListEnd>
      </div>
    );
  return (
    <div ref={box}>
      <Moves
        nameOf={({ index }) => nameOf(index)}
        wordsOf={({ index }) => `${index + 1} of ${items.length}`}
        onMove={(from, to) => {
          setOpen(parent);
          put(at, moved(items, from.index, to.index));
        }}
      >
        {list}
      </Moves>
      {more && <div className={css.add}>{more}</div>}
    </div>
  );
}

/** Below the last entry: what comes from another list may be put down here, also where there is none yet. */
function ListEnd({ at, index, children }: { at: string; index: number; children: ReactNode }) {
  const { active } = useDndContext();
  const { isOver, setNodeRef } = useDroppable({
    id: `${at} end`,
    data: { list: at, index },
    // what stands in this list goes last in the place of the last
    disabled: active !== null && homeOf(active).list === at,
  });
  return (
    <div ref={setNodeRef} className={css.add} data-comes={isOver || undefined}>
      {children}
    </div>
  );
}

const idOf = (item: object, prefix: string, index: number): string =>
  `${prefix}${'key' in item && typeof item.key === 'string' ? item.key : index}`;

/** The list may have gone with what it stood in: then there is nowhere to put it back. */
function putBack<C>(content: C, at: string, index: number, item: unknown): C {
  const list = getAt(content, at);
  return Array.isArray(list) ? setAt(content, at, list.toSpliced(index, 0, item)) : content;
}
