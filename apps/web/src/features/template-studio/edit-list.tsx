import { DndContext, type DragEndEvent, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { toasts } from '../../ui/toasts/toasts';
import { EditRow } from './edit-row';
import css from './edit-list.module.css';
import { movesAnnounced, spokenHelp } from './move-announcements';
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
  children,
}: Props<T>) {
  const { readOnly, put, change, setOpen } = useStudio();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = items.map((item, index) => idOf(item, at, index));
  const nameOf = (id: string) => title(items[ids.indexOf(id)]!) || `a ${what} without words`;
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    setOpen(parent);
    put(at, moved(items, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
  };
  const takeOut = (index: number) => {
    setOpen(parent);
    put(at, items.toSpliced(index, 1));
    toasts.say(`Taken out: ${title(items[index]!) || `a ${what} without words`}`, () =>
      change((content) => putBack(content, at, index, items[index])),
    );
  };
  const add = () => {
    put(at, [...items, make()]);
    setOpen(`${at}.${items.length}`);
  };
  return (
    <div>
      {items.length > 0 && (
        <DndContext
          sensors={sensors}
          onDragEnd={drop}
          accessibility={{
            announcements: movesAnnounced(ids, nameOf),
            screenReaderInstructions: { draggable: spokenHelp },
          }}
        >
          <SortableContext items={ids} strategy={verticalListSortingStrategy}>
            <ul className={css.list} aria-label={label}>
              {items.map((item, index) => (
                <EditRow
                  key={ids[index]}
                  id={ids[index]!}
                  at={`${at}.${index}`}
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
        </DndContext>
      )}
      {!readOnly && !full && (
        <Button className={css.add ?? ''} variant="default" size="compact-sm" onClick={add}>
          Add {/^[aeo]/.test(what) ? 'an' : 'a'} {what}
        </Button>
      )}
    </div>
  );
}

const idOf = (item: object, at: string, index: number): string =>
  'key' in item && typeof item.key === 'string' ? `${at} ${item.key}` : `${at}.${index}`;

/** The list may have gone with what it stood in: then there is nowhere to put it back. */
function putBack<C>(content: C, at: string, index: number, item: unknown): C {
  const list = getAt(content, at);
  return Array.isArray(list) ? setAt(content, at, list.toSpliced(index, 0, item)) : content;
}
