import { fold } from '@milepost/shared/fold';
import type { TemplateContent, TemplateGoal, TemplatePhase } from '@milepost/shared/template';
import { freshKey, freshSubKey, keysOf } from '@milepost/shared/template-keys';

/** Words are one thing and its rewording when so large a share of them is common. */
const alike = 0.6;

/**
 * A template made anew from a changed document, with the keys of the one that was made before: what says the same, or nearly
 * the same, keeps its identity, so that the two differ only in what the document changed. `retired` are keys of versions
 * still older, which are never given again.
 */
export function keepKeys(
  before: TemplateContent,
  after: TemplateContent,
  retired: Iterable<string> = [],
): TemplateContent {
  const taken = new Set([...keysOf(before), ...retired]);
  const give = (prefix: string) => {
    const key = freshKey(prefix, taken);
    taken.add(key);
    return key;
  };
  const named = <T extends { key: string }>(old: readonly T[], next: readonly T[], words: (one: T) => string): T[] => {
    const keys = matched(old, next, words);
    return next.map((one, at) => ({
      ...one,
      key: keys[at] ?? (taken.has(one.key) ? give(one.key) : remember(one.key, taken)),
    }));
  };
  const phases = phasesOf(before, after, taken);
  return {
    ...after,
    phases,
    kpis: named(before.kpis, after.kpis, ({ name }) => name),
    skills: named(before.skills, after.skills, ({ name }) => name),
    softSkills: named(before.softSkills, after.softSkills, ({ name }) => name),
    promotion: named(before.promotion, after.promotion, ({ text }) => text),
    guardrails: named(before.guardrails, after.guardrails, ({ text }) => text),
    escalation: named(before.escalation, after.escalation, ({ text }) => text),
  };
}

function remember(key: string, taken: Set<string>): string {
  taken.add(key);
  return key;
}

/** Goals are looked for in their own phase first, then anywhere: a goal that the document moved stays the same goal. */
function phasesOf(before: TemplateContent, after: TemplateContent, taken: Set<string>): TemplatePhase[] {
  const old = before.phases.flatMap((phase) => phase.goals.map((goal) => ({ phase: phase.key, goal })));
  const next = after.phases.flatMap((phase) => phase.goals.map((goal) => ({ phase: phase.key, goal })));
  const words = ({ goal }: { goal: TemplateGoal }) => goal.text;
  const here = matched(old, next, words, (a, b) => a.phase === b.phase);
  const used = new Set(here.filter((key) => key !== null));
  const left = matched(
    old.filter(({ goal }) => !used.has(goal.key)),
    next.map((one, at) => (here[at] === null ? one : null)),
    words,
  );
  let at = 0;
  return after.phases.map((phase) => ({
    ...phase,
    goals: phase.goals.map((goal) => {
      const found = here[at] ?? left[at] ?? null;
      at += 1;
      const key = found ?? remember(freshKey(phase.key, taken), taken);
      return {
        ...goal,
        key,
        ...partsOf(old.find(({ goal: one }) => one.key === found)?.goal, { ...goal, key }, taken),
      };
    }),
  }));
}

function partsOf(
  before: TemplateGoal | undefined,
  after: TemplateGoal,
  taken: Set<string>,
): Pick<TemplateGoal, 'subGoals'> {
  if (!after.subGoals) return {};
  const keys = matched(before?.subGoals ?? [], after.subGoals, ({ text }) => text);
  return {
    subGoals: after.subGoals.map((part, at) => ({
      ...part,
      key: keys[at] ?? remember(freshSubKey(after.key, taken), taken),
    })),
  };
}

/**
 * For each of `next` the key of what it was in `old`: the same words first, then but for numbers, then the most alike; each is given once. Null
 * where there was nothing like it, or nothing is asked.
 */
function matched<T extends { key: string } | { goal: { key: string } }>(
  old: readonly T[],
  next: readonly (T | null)[],
  words: (one: T) => string,
  may: (a: T, b: T) => boolean = () => true,
): (string | null)[] {
  const keyOf = (one: T) => ('goal' in one ? one.goal.key : one.key);
  const free = new Set(old);
  const found = next.map((): string | null => null);
  for (const [least, bagOf] of [
    [1, allWords],
    [1, withoutNumbers],
    [alike, withoutNumbers],
  ] as const) {
    const bags = new Map([...free].map((one) => [one, bagOf(words(one))]));
    next.forEach((one, at) => {
      if (one === null || found[at] !== null) return;
      const bag = bagOf(words(one));
      const best = [...free]
        .filter((other) => may(other, one))
        .map((other) => ({ other, share: shareOf(bags.get(other)!, bag) }))
        .filter(({ share }) => share >= least)
        .reduce<{ other: T; share: number } | null>((top, each) => (top && top.share >= each.share ? top : each), null);
      if (!best) return;
      free.delete(best.other);
      found[at] = keyOf(best.other);
    });
  }
  return found;
}

const allWords = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}%]+/gu) ?? []);

/** A goal whose numbers were changed is still that goal. */
const withoutNumbers = (text: string): Set<string> =>
  new Set([...allWords(text)].filter((word) => !/^\d+$/.test(word)));

/** Common words, of all words that either has. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both);
}
