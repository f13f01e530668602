import { withAll, type Section } from './section.js';

const advice =
  /^(?:how|why|when|should|do you|tips|best practices|common mistakes|mistakes|benefits of|the benefits|what (?:is|are|makes|should|to include)|what's|who should|frequently asked|faqs?|final thoughts|conclusion|key takeaways|the bottom line|getting started with|\d+ (?:tips|ways|steps|reasons|mistakes))\b|\?$/i;
/** A guide for those who prepare somebody else's start. */
const forOthers =
  /\b(?:guide|tips|advice|handbook|checklist|playbook) for (?:managers|leaders|hr|team leads|buddies|mentors|recruiters|employers)\b/i;
const plan = /\b(?:example|sample|template|plan for)\b/i;

/** Whether a text is an article about plans, not a plan: its headings give advice or ask. One with an example is none. */
export function isArticle(root: Section): boolean {
  if (forOthers.test(root.sections[0]?.title ?? '')) return true;
  const sections = withAll(root).filter((section) => section.heading && section.heading.style !== 'colon');
  const advising = sections.filter((section) => !section.phase && advice.test(section.title)).length;
  const phases = sections.filter((section) => section.phase);
  const underPlan = phases.some((section) => plan.test(section.parent?.title ?? ''));
  return advising >= 3 && advising * 4 >= sections.length - phases.length && !underPlan;
}
