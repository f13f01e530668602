import { type CheckInPack, checkInPack } from '@milepost/shared/check-in-pack';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { isDone, isSigned } from '@milepost/shared/completion';
import { dateIn } from '@milepost/shared/calendar';
import { type KpiChange, kpiSkillChanges } from '@milepost/shared/kpi-skill-changes';
import { kpiChangeTitle, kpiChangeWords, skillChangeWords } from '@milepost/shared/kpi-skill-words';
import { dayName } from '@milepost/shared/day-name';
import { type GoalTree, goalTrees } from '@milepost/shared/plan-facts';
import { type RecordWords, recordWords } from './record-words';

/** A goal and what was to say about it. */
export interface RecordPackLine {
  key: number | string;
  goal: GoalTree | null;
  text: string;
  says: string;
  blocked?: true;
  /** The reading that a line without a goal is about. */
  kpi?: Pick<KpiChange, 'standing' | 'counts'>;
  /** A skill went up, or down. */
  skill?: 'up' | 'down';
}

export interface RecordPackPart {
  title: string;
  lines: RecordPackLine[];
}

/** What there was to talk about when the check-in was closed; parts with nothing in them are left out. */
export function recordPackParts(record: CheckInRecord): RecordPackPart[] {
  const { plan, checkIn, previous } = record;
  const words = recordWords(record);
  const asked = { phase: checkIn.phase, since: previous?.closedAt ?? null };
  const pack = checkInPack(plan, asked, checkIn.closedAt);
  const line = (goal: GoalTree, says: string): RecordPackLine => ({ key: goal.id, goal, text: goal.text, says });
  const parts: RecordPackPart[] = [
    { title: 'Slipped', lines: pack.slipped.map(({ goal, due }) => line(goal, `Was for ${dayName(due)}`)) },
    {
      title: 'Waiting for a sign-off',
      lines: pack.waiting
        .filter((wait) => wait.for === 'sign-off')
        .map(({ goal, since }) => line(goal, `Since ${words.dayOf(since)}`)),
    },
    {
      title: 'Blocked',
      lines: pack.blockers.map((one) => ({ ...line(one.goal, blockedSays(one, words)), blocked: true as const })),
    },
    { title: 'Evidence nobody signed', lines: pack.unsigned.map((goal) => line(goal, '')) },
    { title: 'Done', lines: pack.done.map((goal) => line(goal, doneSays(goal, words))).reverse() },
    { title: 'Changed', lines: pack.changed.map((goal) => line(goal, changedSays(goal, words))) },
    ...kpiSkillParts(record, words),
    { title: 'Agreed the time before', lines: agreedLines(record, words) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** What was read of KPIs and rated of skills since the check-in before; older records know nothing of it. */
function kpiSkillParts(
  { kpisAndSkills, plan, checkIn, previous }: CheckInRecord,
  words: RecordWords,
): RecordPackPart[] {
  if (!kpisAndSkills) return [];
  const today = dateIn(plan.hire.timeZone, checkIn.closedAt);
  const { kpis, skills } = kpiSkillChanges(kpisAndSkills, plan, previous?.closedAt ?? null, today);
  return [
    {
      title: 'KPIs read',
      lines: kpis.map((change) => ({
        key: `${change.kpi.key} ${change.startsOn}`,
        goal: null,
        text: kpiChangeTitle(change),
        says: kpiChangeWords(change),
        kpi: change,
      })),
    },
    {
      title: 'Skills rated',
      lines: skills.map((change) => ({
        key: `${change.skill.key} ${change.side}`,
        goal: null,
        text: change.skill.name,
        says: `${skillChangeWords(change)}, ${change.side === 'hire' ? 'own view of' : 'by'} ${words.nameOf(change.by)} on ${words.dayOf(change.at)}`,
        skill: change.from !== null && change.to < change.from ? 'down' : 'up',
      })),
    },
  ];
}

/** "Since Tue 9 Feb 2027, 3 working days: no merge rights. Ben Lindqvist could clear it" */
function blockedSays(
  { blocker, workingDays }: CheckInPack['blockers'][number],
  { nameOf, dayOf }: RecordWords,
): string {
  const age = workingDays ? `, ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}` : '';
  const who = blocker.clearableBy === null ? 'Somebody outside' : nameOf(blocker.clearableBy);
  return `Since ${dayOf(blocker.at)}${age}: ${blocker.text.replace(/[.\s]+$/, '')}. ${who} could clear it`;
}

function doneSays(goal: GoalTree, { nameOf, dayOf }: RecordWords): string {
  const { signOff, completion } = goal;
  if (isSigned(goal) && signOff?.by && signOff.at) return `Signed by ${nameOf(signOff.by)} on ${dayOf(signOff.at)}`;
  return completion ? `Ticked by ${nameOf(completion.by)} on ${dayOf(completion.at)}` : '';
}

function changedSays({ waiver, changed, added }: GoalTree, { nameOf, dayOf }: RecordWords): string {
  const [what, fact] = waiver ? ['Waived', waiver] : changed ? ['Changed', changed] : ['Added', added];
  return fact ? `${what} by ${nameOf(fact.by)} on ${dayOf(fact.at)}: ${fact.reason}` : '';
}

function agreedLines({ lastActions, plan, checkIn }: CheckInRecord, words: RecordWords): RecordPackLine[] {
  const goals = goalTrees(plan.goals);
  return lastActions.map(({ id, text, ownerId, dueOn, goalId }) => {
    const goal = goals.find((one) => one.id === goalId) ?? null;
    const became = !goal
      ? 'No longer in the plan'
      : goal.waiver
        ? 'Waived'
        : isDone(goal)
          ? 'Done'
          : dueOn < checkIn.heldOn
            ? 'Late'
            : 'Open';
    return { key: id, goal, text, says: `${words.nameOf(ownerId)}, by ${dayName(dueOn)}. ${became}` };
  });
}
