import type { ReadGoal, ReadPhase } from './blueprint.js';
import type { PhaseLabel } from './phase-label.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
import { wordsOf, type Span } from './span.js';
import { topicOf } from './topic.js';

/** A phase as it was found, before it is known whether the text holds several plans. */
export interface Found {
  section: Section;
  phase: PhaseLabel;
  span: Span;
  label: string;
  goals: ReadGoal[];
  confidence: number;
}

const levels =
  /\b(?:junior|senior|associate|mid(?:-level)?|principal|staff|lead|level|l\d|ic\d|p\d|tracks?|paths?|options?|variants?|examples?|sample|remote|office|manager|engineers?|analysts?|developers?|designers?|specialists?|for|role|team|track|grade|apprentice|intern|contractor|internal|external|experienced|new grads?|plan [a-d0-9])\b/i;
const categories: ReadonlySet<string | null> = new Set([
  'plan',
  'kpis',
  'responsibilities',
  'deliverables',
  'activities',
  'skills',
  'summary',
]);

/**
 * Joins what was found into phases. Where the same phases come again under another heading, that heading is their variant,
 * unless it only names a kind of goal; goals that say the same again are dropped.
 */
export function withVariants(reading: Reading, root: Section, found: readonly Found[]): ReadPhase[] {
  const common = commonOf(root, found);
  const branches = parted(
    found,
    found.map((phase) => branchOf(phase.section, common)),
  );
  const split = rolesAmong(branches);
  const keys = new Map<string, Set<Section | null>>();
  for (const [at, { phase }] of found.entries())
    keys.set(phase.key, (keys.get(phase.key) ?? new Set()).add(branches[at]!));
  const again = [...keys.values()].some((under) => under.size > 1);
  const sizes = new Map<Section | null, number>();
  for (const branch of branches) sizes.set(branch, (sizes.get(branch) ?? 0) + 1);
  const largest = Math.max(...sizes.values());
  // what says one phase again beside a plan of several is no plan of its own: "What you should know by day 90"
  const lone = (branch: Section) => sizes.get(branch) === 1 && largest > 2;
  const phases: ReadPhase[] = [];
  for (const [at, one] of found.entries()) {
    const branch = again ? branches[at] : null;
    const variant = branch && !lone(branch) && (split.has(branch) || !isCategory(branch)) ? branch.title : undefined;
    const goals = branch && !variant ? one.goals.map((goal) => ({ group: branch.title, ...goal })) : one.goals;
    add(reading, phases, one, goals, variant);
  }
  return phases;
}

/** Where a branch holds the same phase under several of its sections ("Milestones by role"), those are the branches. */
function parted(found: readonly Found[], branches: readonly (Section | null)[]): (Section | null)[] {
  const under = new Map<Section | null, Map<string, (Section | null)[]>>();
  const own = branches.map((branch, at) => {
    const inner = branch ? branchOf(found[at]!.section, branch) : null;
    const keys = under.get(branch) ?? new Map<string, (Section | null)[]>();
    const { key } = found[at]!.phase;
    if (!keys.get(key)?.push(inner)) keys.set(key, [inner]);
    under.set(branch, keys);
    return inner;
  });
  const several = (branch: Section | null) =>
    branch !== null &&
    [...under.get(branch)!.values()].some((all) => all.length > 1) &&
    [...under.get(branch)!.values()].every((all) => new Set(all).size === all.length);
  const split = new Map([...under.keys()].map((branch) => [branch, several(branch)]));
  return branches.map((branch, at) => (split.get(branch) ? own[at]! : branch));
}

/** Sections beside each other of which one at least is no kind of goal: "Engineer" makes a role of "Customer success". */
function rolesAmong(branches: readonly (Section | null)[]): ReadonlySet<Section | null> {
  const parents = new Set(branches.flatMap((branch) => (branch && !isCategory(branch) ? [branch.parent] : [])));
  return new Set(branches.filter((branch) => branch?.parent?.heading && parents.has(branch.parent)));
}

/** What a section's own words say: it may have the topic of one above it. */
const isCategory = ({ title }: Section) => categories.has(topicOf(title)) && !levels.test(title);

function add(reading: Reading, phases: ReadPhase[], one: Found, goals: ReadGoal[], variant?: string): void {
  const same = phases.find((phase) => phase.key === one.phase.key && phase.variant === variant);
  const known = new Set(same?.goals.map((goal) => wordsOf(goal.text)));
  const fresh = goals.filter((goal) => !known.has(wordsOf(goal.text)));
  for (const goal of goals) if (known.has(wordsOf(goal.text))) reading.repeats(goal.place);
  if (same) {
    reading.use(one.span);
    same.goals.push(...fresh);
    return;
  }
  const { rollup, key } = one.phase;
  phases.push({
    ...reading.read(one.span, 'a heading that names a time', one.confidence),
    key,
    label: one.label,
    ...(variant !== undefined && { variant }),
    ...(rollup && { rollup }),
    goals: fresh,
  });
}

/** The innermost section that holds all phases. */
function commonOf(root: Section, found: readonly Found[]): Section {
  const paths = found.map(({ section }) => pathTo(section));
  let common = root;
  for (let depth = 1; ; depth++) {
    const next = paths[0]?.[depth];
    if (!next || next.phase || paths.some((path) => path[depth] !== next)) return common;
    common = next;
  }
}

/** The section below the common one that a phase stands in; null where it stands there itself. */
function branchOf(section: Section, common: Section): Section | null {
  const path = pathTo(section);
  const branch = path[path.indexOf(common) + 1];
  return branch && !branch.phase ? branch : null;
}

function pathTo(section: Section): Section[] {
  const path = [section];
  for (let up = section.parent; up; up = up.parent) path.unshift(up);
  return path;
}
