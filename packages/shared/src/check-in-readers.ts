import { checkInRights } from './check-in-access.js';
import { planRights } from './plan-access.js';
import type { PlanFacts, Relation } from './plan-facts.js';

/** What is typed in a check-in: for its writer alone, or for everybody who reads it. */
export type CheckInText = 'private' | 'shared';

/** How a reader stands to the hire. */
export type CheckInReader = keyof Relation;

const nobody: Relation = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
const relations = Object.keys(nobody) as CheckInReader[];

/** The relationships whose holders read what is shared, by the law of check-ins. */
export const readersOfShared = (plan: Pick<PlanFacts, 'closedAt' | 'mentorSigns' | 'manager'>): CheckInReader[] =>
  relations.filter((one) => {
    const relation = { ...nobody, [one]: true };
    const rights = planRights(relation, { ...plan, hasManager: plan.manager !== null });
    return checkInRights(relation, rights, 'open').read;
  });

type People = Pick<PlanFacts, 'hire' | 'mentor' | 'manager' | 'closedAt' | 'mentorSigns'> & {
  viewer: Pick<PlanFacts['viewer'], 'id'>;
};

/**
 * Who reads what somebody is about to type, by relationship, successors included: "You and Priya, everyone above you in the
 * line, the team’s lead, and whoever manages Priya after you. Not Ben, not admins."
 */
export function checkInReaders(text: CheckInText, plan: People): string {
  return text === 'private'
    ? `Only you will read this. Not ${anyOf([otherOf(plan), 'admins'], ', not ')}.`
    : `${sharedReaders(plan)}. ${notFor(plan)}`.trim();
}

/** The readers of what is shared, to begin a sentence with. */
export const sharedReaders = (plan: People): string => capital(sharedWith(plan));

/** The same for a view of one's own, which is a draft until it is submitted. */
export function assessmentReaders(plan: People): string {
  const { viewer, hire, manager } = plan;
  const turn =
    viewer.id === hire.id || viewer.id === manager?.id || !manager
      ? `${otherOf(plan)} has submitted too`
      : `${firstOf(hire.name)} and ${firstOf(manager.name)} have submitted`;
  return `Only you until you submit it. Then, once ${turn} or the meeting opens: ${sharedWith(plan)}. ${notFor(plan)}`.trim();
}

/** "you and Priya, everyone above you in the line, the team’s lead, and whoever manages Priya after you" */
function sharedWith(plan: People): string {
  const { viewer, hire, mentor, manager } = plan;
  const readers = readersOfShared(plan);
  const isHire = viewer.id === hire.id;
  const isManager = viewer.id === manager?.id;
  const [hireName, managerName] = [isHire ? 'you' : firstOf(hire.name), manager && firstOf(manager.name)];
  const held = [
    ...(isHire || isManager ? [] : viewer.id === mentor?.id || readers.includes('admin') ? ['you'] : []),
    ...(isManager ? ['you'] : []),
    ...(readers.includes('hire') ? [hireName] : []),
    ...(managerName && !isManager && readers.includes('manager') ? [managerName] : []),
  ];
  return [
    anyOf(held, ' and '),
    ...(readers.includes('admin') ? [`admins as long as nobody manages ${hireName}`] : []),
    ...(readers.includes('above') && manager ? [`everyone above ${isManager ? 'you' : managerName} in the line`] : []),
    ...(readers.includes('teamLead') ? ['the team’s lead'] : []),
    `and whoever manages ${hireName} ${isManager ? 'after you' : 'later'}`,
  ].join(', ');
}

/** Whom people would expect among the readers and who is not. */
function notFor(plan: People): string {
  const { viewer, mentor } = plan;
  const readers = readersOfShared(plan);
  const others = [
    ...(mentor && mentor.id !== viewer.id && !readers.includes('mentor') ? [firstOf(mentor.name)] : []),
    ...(readers.includes('admin') ? [] : ['admins']),
  ];
  return others.length ? `Not ${anyOf(others, ', not ')}.` : '';
}

/** Whom the reader meets. */
const otherOf = ({ viewer, hire, manager }: Pick<People, 'viewer' | 'hire' | 'manager'>): string =>
  viewer.id === hire.id ? (manager ? firstOf(manager.name) : 'your manager') : firstOf(hire.name);

const anyOf = (names: readonly string[], last: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
const firstOf = (name: string): string => name.split(' ')[0] ?? name;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
