import type { Active, Over } from '@dnd-kit/core';

/** Where an entry stands, or would: the dotted path of its list, and its place there from 0. */
export interface EntryPlace {
  list: string;
  index: number;
}

/** Where the entry in hand came from. */
export const homeOf = ({ data }: Active): EntryPlace => data.current as unknown as EntryPlace;

/**
 * Where the entry in hand would stand if it were put down now. In its own list it takes the place of what it lies on; into
 * another it goes before that, or to the end. Null where it lies on nothing.
 */
export const placeOver = (over: Over | null): EntryPlace | null => over && (over.data.current as unknown as EntryPlace);
