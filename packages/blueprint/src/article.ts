import { withAll, type Section } from './section.js';

const advice =
  /^(?:how|why|when|should|do you|tips|best practices|common mistakes|mistakes|benefits of|the benefits|what (?:is|are|makes|should|to include)|what's|who should|frequently asked|faqs?|final thoughts|conclusion|key takeaways|the bottom line|getting started with|\d+ (?:tips|ways|steps|reasons|mistakes))\b|\?$/i;
/** A guide for those who prepare somebody else's start. */
const forOthers =
  /\b(?:guide|tips|advice|handbook|checklist|playbook) for (?:managers|leaders|hr|team leads|buddies|mentors|recruiters|employers)\b/i;
/** Documents that name times without planning anybody's start. */
const other =
  /\b(?:release notes|change ?log|product roadmap|project plan|sprint plan|syllabus|agenda|minutes|policy|terms of (?:employment|use|service)|regulations|works agreement|price list|terms and conditions|retention|(?<!error )budget|newsletter)\b/i;
const planned =
  /\b(?:onboarding|induction|role|ramp|career|development|new (?:hires?|starters?|joiners?)|probation plan|first)\b/i;
const plan = /\b(?:example|sample|template|plan for)\b/i;

/** Whether a text is an article about plans, not a plan: its headings give advice or ask. One with an example is none. */
export function isArticle(root: Section): boolean {
  const title = titleOf(root);
  if (forOthers.test(title) || (other.test(title) && !planned.test(title))) return true;
  const sections = withAll(root).filter((section) => section.heading && section.heading.style !== 'colon');
  // a title that comes again and again names a part of something: "How we measure it"
  const advising = new Set(
    sections.flatMap(({ phase, title: own }) => (!phase && advice.test(own) ? [own.toLowerCase()] : [])),
  ).size;
  const phases = sections.filter((section) => section.phase);
  const first = sections.findIndex((section) => section.phase);
  const underPlan =
    phases.some((section) => plan.test(section.parent?.title ?? '')) ||
    (first > 0 && plan.test(sections[first - 1]!.title));
  return advising >= 3 && advising * 4 >= sections.length - phases.length && !underPlan;
}

/** The first title, or the first line where nothing is titled before it. */
function titleOf(root: Section): string {
  const [line] = root.blocks.flatMap((block) => (block.kind === 'prose' ? block.lines : []));
  return line?.text.slice(0, 120) ?? root.sections[0]?.title ?? '';
}
