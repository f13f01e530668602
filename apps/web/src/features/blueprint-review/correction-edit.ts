import type { Correction } from '@milepost/blueprint/correction';
import { isSame } from '@milepost/shared/is-same';

/** What a person does to the list of corrections. It can be done to any list, so also to one that somebody else changed. */
export type CorrectionEdit = { add: readonly Correction[] } | { takeBack: readonly Correction[] };

/** The list after an edit. What is taken back is the last that is the same; what is not there stays away. */
export function edited(list: readonly Correction[], edit: CorrectionEdit): Correction[] {
  if ('add' in edit) return [...list, ...edit.add];
  const next = [...list];
  for (const one of edit.takeBack) {
    const at = next.findLastIndex((other) => isSame(other, one));
    if (at >= 0) next.splice(at, 1);
  }
  return next;
}
