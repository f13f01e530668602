import type { Active, Announcements, Over } from '@dnd-kit/core';

export const spokenHelp =
  'Press Space to take hold of it, the arrow keys to move it, Space again to put it down, Escape to leave it where it was.';

/** What is said while an entry is moved by keys or by hand: its name, and where it stands or would. */
export function movesAnnounced(
  nameOf: (active: Active) => string,
  placeOf: (active: Active, over: Over | null) => string,
): Announcements {
  const held = (active: Active) => `You hold “${nameOf(active)}”, ${placeOf(active, null)}.`;
  return {
    onDragStart: ({ active }) => held(active),
    // what is taken hold of lies on itself at once: that says nothing new
    onDragOver: ({ active, over }) =>
      over && (over.id === active.id ? held(active) : `“${nameOf(active)}” is now ${placeOf(active, over)}.`),
    onDragEnd: ({ active, over }) => (over ? `“${nameOf(active)}” stands ${placeOf(active, over)}.` : undefined),
    onDragCancel: ({ active }) => `“${nameOf(active)}” stays where it was, ${placeOf(active, null)}.`,
  } as Announcements;
}
