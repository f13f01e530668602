import type { Assessment, GoalRating } from '@milepost/shared/assessment';
import { dateIn, type IsoInstant } from '@milepost/shared/calendar';
import { viewOf } from '@milepost/shared/check-in-closing';
import { checkInPack } from '@milepost/shared/check-in-pack';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { checkInName, outcomeWords } from '@milepost/shared/check-in-words';
import { kpiSkillChanges } from '@milepost/shared/kpi-skill-changes';
import { kpiChangeTitle, kpiChangeWords, skillChangeWords } from '@milepost/shared/kpi-skill-words';
import { dayName } from '@milepost/shared/day-name';
import { phaseName } from '@milepost/shared/phase';
import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** What the hire said once it was closed. */
export interface Acknowledged {
  at: IsoInstant;
  text: string | null;
}

/**
 * A closed check-in as a document one can hand out: what was decided first, then both views, then what there was to talk
 * about. Made from the frozen record alone.
 */
export function recordDocument(record: CheckInRecord, acknowledged: Acknowledged | null): TDocumentDefinitions {
  const { checkIn, plan } = record;
  const title = `${checkInName(checkIn)}: ${plan.hire.name}`;
  return {
    info: { title, creator: 'Milepost' },
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 18, bold: true, lineHeight: 1.1 },
      part: { fontSize: 12, bold: true, margin: [0, 16, 0, 4] },
      dim: { color: '#4f5752', fontSize: 9 },
    },
    footer: (page, pages) => ({
      text: `${title} · ${page} of ${pages}`,
      style: 'dim',
      alignment: 'center',
      margin: [0, 16, 0, 0],
    }),
    content: [...head(record, title), ...decided(record, acknowledged), ...views(record), ...talkedAbout(record)],
  };
}

type Names = (id: number) => string;
const namesOf = ({ people, plan }: CheckInRecord): Names => {
  const names = new Map([...people, plan.hire].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'somebody';
};
const dayOf = ({ plan }: CheckInRecord, at: IsoInstant): string => dayName(dateIn(plan.hire.timeZone, at));

function head(record: CheckInRecord, title: string): Content[] {
  const { checkIn, plan } = record;
  const name = namesOf(record);
  const version = checkIn.revision > 1 ? ` Version ${checkIn.revision}.` : '';
  return [
    { text: title, style: 'title' },
    {
      text: `${plan.role}. Held on ${dayName(checkIn.heldOn)}, closed by ${name(checkIn.closedBy)} on ${dayOf(record, checkIn.closedAt)}.${version}`,
      style: 'dim',
    },
  ];
}

function decided(record: CheckInRecord, acknowledged: Acknowledged | null): Content[] {
  const { decision, actions, plan } = record;
  const name = namesOf(record);
  const { extension, nextOn } = decision;
  return [
    part('Decided'),
    { text: outcomeWords[decision.outcome], bold: true },
    decision.summary,
    ...(extension
      ? [`${capital(phaseName(extension.phase))} is extended to ${dayName(extension.due)}: ${extension.reason}`]
      : []),
    ...(nextOn ? [`The two meet again on ${dayName(nextOn)}.`] : []),
    ...(actions.length
      ? [
          part('Agreed'),
          table(
            ['What', 'Who', 'By'],
            ['*', 110, 90],
            actions.map((action) => [action.text, name(action.ownerId), dayName(action.dueOn)]),
          ),
        ]
      : []),
    part('Acknowledged'),
    acknowledged
      ? `${plan.hire.name} on ${dayOf(record, acknowledged.at)}${acknowledged.text ? `: “${acknowledged.text}”` : '.'}`
      : `Not by ${plan.hire.name} yet.`,
  ];
}

function views(record: CheckInRecord): Content[] {
  const { comparisons, apartReasons, plan, prompts, assessments } = record;
  const name = namesOf(record);
  const textOf = (goalId: number) => plan.goals.find(({ id }) => id === goalId)?.text ?? '';
  const [hire, manager] = [viewOf('hire', assessments), viewOf('manager', assessments)];
  const rated = comparisons.filter((one) => one.hire || one.manager);
  const answered = prompts.filter(({ key }) => answerTo(hire, key) || answerTo(manager, key));
  const sides = [plan.hire.name, manager ? name(manager.by) : 'Manager'];
  // the mentor's, and those of managers before this one
  const others = assessments.filter((one) => one !== hire && one !== manager);
  return [
    ...(rated.length
      ? [
          part('Two views'),
          table(
            ['Goal', ...sides],
            ['*', 130, 130],
            rated.map(({ goalId, hire: theirs, manager: ours }) => {
              const apart = apartReasons.find((one) => one.goalId === goalId);
              const goal = { text: textOf(goalId) };
              return [
                apart ? { stack: [goal, { text: `Apart: ${apart.reason}`, style: 'dim' }] } : goal,
                ratingCell(theirs),
                ratingCell(ours),
              ];
            }),
          ),
        ]
      : []),
    ...(answered.length
      ? [
          part('Questions'),
          table(
            ['', ...sides],
            [120, '*', '*'],
            answered.map(({ key, hire: question }) => [question, answerTo(hire, key), answerTo(manager, key)]),
          ),
        ]
      : []),
    ...others.flatMap((view) => [
      part(`${name(view.by)}, ${view.side === 'mentor' ? 'mentor' : `${view.side} then`}`),
      ...view.ratings
        .filter(({ rating, comment }) => rating ?? comment)
        .map(({ goalId, rating, comment }) => `${textOf(goalId)}: ${[rating, comment].filter(Boolean).join('. ')}`),
      ...view.answers.filter(({ text }) => text).map(({ text }) => text),
    ]),
  ];
}

const answerTo = (side: Assessment | null, prompt: string): string =>
  side?.answers.find((one) => one.prompt === prompt)?.text ?? '';

const ratingCell = (rating: GoalRating | null): TableCell => ({
  stack: [{ text: rating?.rating ?? 'not rated', bold: true }, ...(rating?.comment ? [rating.comment] : [])],
});

function talkedAbout(record: CheckInRecord): Content[] {
  const { plan, checkIn, previous, sharedNote, agenda, pace } = record;
  const name = namesOf(record);
  const since = previous?.closedAt ?? null;
  const pack = checkInPack(plan, { phase: checkIn.phase, since }, checkIn.closedAt);
  const lists: [string, string[]][] = [
    ['Done since the last check-in', pack.done.map(({ text }) => text)],
    ['Slipped', pack.slipped.map(({ goal, due }) => `${goal.text}, for ${dayName(due)}`)],
    ['Waiting', pack.waiting.map((wait) => `${wait.text}, since ${dayOf(record, wait.since)}`)],
    ['Blocked', pack.blockers.map(({ goal, blocker }) => `${goal.text}: ${blocker.text}`)],
    ...kpiSkillLists(record, since),
  ];
  return [
    ...(sharedNote ? [part('Shared note'), sharedNote.text, dim(`${name(sharedNote.by)}`)] : []),
    ...(agenda.length ? [part('Agenda'), { ul: agenda.map(({ text }) => text) }] : []),
    part('Where the plan stood'),
    `${capital(pace.status)}.`,
    ...lists
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([label, lines]): Content[] => [{ text: label, bold: true, margin: [0, 6, 0, 2] }, { ul: lines }]),
  ];
}

/** What was read of KPIs and rated of skills since the check-in before. */
function kpiSkillLists(record: CheckInRecord, since: IsoInstant | null): [string, string[]][] {
  const { kpisAndSkills, plan, checkIn } = record;
  if (!kpisAndSkills) return [];
  const name = namesOf(record);
  const { kpis, skills } = kpiSkillChanges(kpisAndSkills, plan, since, dateIn(plan.hire.timeZone, checkIn.closedAt));
  return [
    ['KPIs read', kpis.map((change) => `${kpiChangeTitle(change)}: ${kpiChangeWords(change)}`)],
    [
      'Skills rated',
      skills.map((change) => `${change.skill.name}: ${skillChangeWords(change)}, by ${name(change.by)}`),
    ],
  ];
}

const part = (text: string): Content => ({ text, style: 'part', headlineLevel: 1 });
const dim = (text: string): Content => ({ text, style: 'dim' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function table(heads: string[], widths: (string | number)[], rows: TableCell[][]): Content {
  const first = heads.map((text): TableCell => ({ text, style: 'dim' }));
  return { layout: 'lightHorizontalLines', table: { headerRows: 1, widths, body: [first, ...rows] } };
}
