import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';

export const spokenHelp =
  'Press Space to take hold of it, the arrow keys to move it, Space again to put it down, Escape to leave it where it was.';

/** What is said while an entry is moved by keys or by hand. */
export function movesAnnounced(ids: readonly string[], nameOf: (id: string) => string): Announcements {
  const place = (id: UniqueIdentifier) => `${ids.indexOf(String(id)) + 1} of ${ids.length}`;
  const name = (id: UniqueIdentifier) => nameOf(String(id));
  return {
    onDragStart: ({ active }) => `You hold “${name(active.id)}”, ${place(active.id)}.`,
    onDragOver: ({ active, over }) => over && `“${name(active.id)}” is now ${place(over.id)}.`,
    onDragEnd: ({ active, over }) => (over ? `“${name(active.id)}” stands ${place(over.id)}.` : undefined),
    onDragCancel: ({ active }) => `“${name(active.id)}” stays where it was, ${place(active.id)}.`,
  } as Announcements;
}
