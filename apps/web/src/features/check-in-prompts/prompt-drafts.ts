import { type CheckInStage, type CheckInPrompt, usualPrompts } from '@milepost/shared/check-in-prompt';

/** A question while it is edited. */
export interface PromptDraft {
  /** Tells the rows apart while they move. */
  row: number;
  /** Null for a new one. */
  key: string | null;
  hire: string;
  manager: string;
}

export const mostPrompts = 12;
export const longestPrompt = 300;

let lastRow = 0;

export const draftOf = ({ key, hire, manager }: CheckInPrompt): PromptDraft => ({ row: ++lastRow, key, hire, manager });

export const emptyDraft = (): PromptDraft => ({ row: ++lastRow, key: null, hire: '', manager: '' });

/** The list with the one at `from` at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from];
  return one === undefined || to < 0 || to >= list.length ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** What to save: null where the drafts are the usual questions. Keys that are not known by now are left out. */
export function wishOf(
  drafts: readonly PromptDraft[],
  known: readonly CheckInPrompt[],
  stage: CheckInStage,
): { key?: string; hire: string; manager: string }[] | null {
  const usual = usualPrompts[stage];
  const said = drafts.map(({ key, hire, manager }) => ({ key, hire: hire.trim(), manager: manager.trim() }));
  const same = (one: (typeof said)[number], i: number) =>
    one.key === usual[i]?.key && one.hire === usual[i].hire && one.manager === usual[i].manager;
  if (said.length === usual.length && said.every(same)) return null;
  return said.map(({ key, ...question }) =>
    key !== null && known.some((one) => one.key === key) ? { key, ...question } : question,
  );
}
