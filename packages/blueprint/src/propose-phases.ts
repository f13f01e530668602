import type { PhaseKey } from '@milepost/shared/template';
import type { Blueprint, ReadGoal, ReadItem, ReadPhase } from './blueprint.js';

interface Proposal {
  key: PhaseKey;
  label: string;
  lead: string;
  because: string;
}

const access: Proposal = {
  key: 'day-30',
  label: 'Access, maps and shadowing',
  lead: 'Get to know',
  because: 'inferred: before somebody does a thing they see how it is done',
};
const reviewed: Proposal = {
  key: 'day-60',
  label: 'Work under review',
  lead: 'Do with a reviewer',
  because: 'inferred: the first time under review',
};
const own: Proposal = {
  key: 'day-90',
  label: 'Routine work of one’s own',
  lead: 'Do on your own',
  because: 'inferred: routine work is one’s own by day 90',
};
const improve: Proposal = {
  key: 'month-6',
  label: 'Improving what one runs',
  lead: 'Make better',
  because: 'inferred: who runs a thing improves it next',
};
const lead: Proposal = {
  key: 'month-12',
  label: 'Leading',
  lead: 'Lead',
  because: 'inferred: leading others comes last',
};
const inOrder = [access, reviewed, own, improve, lead];

const leading =
  /^(?:lead|mentor|coach|drive|define|establish|negotiate|direct|own|chair|train|represent|shape|develop (?:the )?(?:strategy|team))\b/i;
const improving =
  /^(?:improve|optimi[sz]e|evaluate|automate|recommend|propose|streamline|contribute|identify|simplify|pilot|assess)\b|\bcontinuous improvement\b/i;
const knowing =
  /^(?:document|understand|monitor|track|follow|learn|review|report|attend)\b|\b(?:documentation|inventor(?:y|ies)|cmdb|diagrams?|runbooks)\b/i;

/** Why something counts that no rule read. */
export const personSaid = 'a person said so';

/**
 * Whether phases can be proposed: the document states none, and none were proposed before. Phases that a person made of
 * single lines stand beside a proposal.
 */
export const lacksPhases = ({ phases }: Blueprint): boolean =>
  phases.every(({ because, goals }) => because === personSaid && !goals.some(({ inferred }) => inferred));

/**
 * Proposes phases for a document that states none: each responsibility lands in one of five, by what it asks for. Nothing
 * here is stated by the document, so it is a step of its own, taken only when a person asks; every goal says "inferred" and
 * points at its responsibility. Empty where the document has phases (see `lacksPhases`), or no responsibilities.
 */
export function proposePhases(blueprint: Blueprint): ReadPhase[] {
  if (!lacksPhases(blueprint)) return [];
  const tasks = blueprint.responsibilities.flatMap((group) => group.items);
  const routine = tasks.filter((task) => proposalFor(task) === null);
  const half = Math.ceil(routine.length / 2);
  const goals = new Map<Proposal, ReadGoal[]>(inOrder.map((proposal) => [proposal, []]));
  for (const task of tasks) {
    const at = routine.indexOf(task);
    const proposal = at < 0 ? proposalFor(task)! : at < half ? reviewed : own;
    goals.get(proposal)!.push(goalFor(proposal, task));
  }
  // nobody starts with an empty month: what is done first is seen first
  if (goals.get(access)!.length === 0)
    goals.set(
      access,
      routine.slice(0, 3).map((task) => goalFor(access, task)),
    );
  return inOrder.flatMap((proposal) => phaseOf(proposal, goals.get(proposal)!));
}

function proposalFor({ text }: ReadItem): Proposal | null {
  if (leading.test(text)) return lead;
  if (improving.test(text)) return improve;
  return knowing.test(text) ? access : null;
}

const goalFor = (proposal: Proposal, task: ReadItem): ReadGoal => ({
  text: `${proposal.lead}: ${task.text[0]!.toLowerCase()}${task.text.slice(1)}`,
  place: task.place,
  confidence: 0.3,
  because: proposal.because,
  inferred: true,
  target: null,
  subgoals: [],
});

const phaseOf = ({ key, label, because }: Proposal, goals: ReadGoal[]): ReadPhase[] =>
  goals.length === 0 ? [] : [{ key, label, place: goals[0]!.place, confidence: 0.3, because, inferred: true, goals }];
