import {
  type Active,
  closestCenter,
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  type Over,
  PointerSensor,
  useDndContext,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import css from './edit-list.module.css';
import { type EntryPlace, homeOf, placeOver } from './entry-place';
import { movesAnnounced, spokenHelp } from './move-announcements';

interface Props {
  /** What an entry is called for those who listen. */
  nameOf: (place: EntryPlace) => string;
  /** "2 of 5": a place in words; `came` says that the entry came from another list. */
  wordsOf: (place: EntryPlace, came: boolean) => string;
  onMove: (from: EntryPlace, to: EntryPlace) => void;
  children: ReactNode;
}

/** By hand it is the pointer that says where, however tall the entry is that it carries. */
const nearest: CollisionDetection = (found) => {
  const { pointerCoordinates: pointer, collisionRect } = found;
  if (!pointer) return closestCenter(found);
  return closestCenter({
    ...found,
    collisionRect: { ...collisionRect, top: pointer.y, bottom: pointer.y, height: 0 },
  });
};

/** Entries that can be put elsewhere, by hand or by keys, in one list or from one to another. */
export function Moves({ nameOf, wordsOf, onMove, children }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    const from = homeOf(active);
    const to = placeOver(over);
    if (to && (to.list !== from.list || to.index !== from.index)) onMove(from, to);
  };
  const wordsAt = (active: Active, over: Over | null) => {
    const from = homeOf(active);
    const to = placeOver(over) ?? from;
    return wordsOf(to, to.list !== from.list);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearest}
      onDragEnd={drop}
      accessibility={{
        announcements: movesAnnounced((active) => nameOf(homeOf(active)), wordsAt),
        screenReaderInstructions: { draggable: spokenHelp },
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        <Carried nameOf={nameOf} />
      </DragOverlay>
    </DndContext>
  );
}

/** What is in hand, while its place is still kept where it was. */
function Carried({ nameOf }: Pick<Props, 'nameOf'>) {
  const { active } = useDndContext();
  return active && <div className={css.carried}>{nameOf(homeOf(active))}</div>;
}
