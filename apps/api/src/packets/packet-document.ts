import { outcomeWords } from '@milepost/shared/check-in-words';
import { dayName } from '@milepost/shared/day-name';
import type { Packet, PacketCriterion, PacketSkill } from '@milepost/shared/packet';
import { standsOn } from '@milepost/shared/packet-of';
import { criterionSentences, evidenceSays, openSays, rulingSays, weightsSay } from '@milepost/shared/packet-words';
import { skillLevels } from '@milepost/shared/skill-level';
import type { Content, TableCell } from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { kpiContent } from './kpi-content.js';
import { skillRoad, skillRoadWidth, skillScale } from './skill-road.js';

/** A packet as a document to hand on: what it comes to first, then everything that this rests on. */
export function packetDocument(packet: Packet): TDocumentDefinitions {
  const { title, role } = packet;
  return {
    info: { title, creator: 'Milepost' },
    pageSize: 'A4',
    pageMargins: [48, 60, 48, 56],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    styles: {
      title: { fontSize: 20, bold: true, lineHeight: 1.1 },
      part: { fontSize: 13, bold: true, margin: [0, 18, 0, 6] },
      group: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 2] },
      dim: { color: '#4f5752', fontSize: 9 },
      link: { color: '#1f5c43', decoration: 'underline' },
    },
    header: (page) => (page === 1 ? '' : { text: title, style: 'dim', margin: [48, 28, 48, 0] }),
    footer: (page, pages) => ({
      text: `${page} of ${pages}`,
      style: 'dim',
      alignment: 'center',
      margin: [0, 16, 0, 0],
    }),
    // a heading never stands alone at the foot of a page
    pageBreakBefore: (node, around) =>
      node.headlineLevel === 1 && around.getFollowingNodesOnPage().length < 3 && node.pageNumbers[0] !== 1,
    content: [
      { text: title, style: 'title' },
      { text: `${role}. ${standsOn(packet)}.`, style: 'dim', margin: [0, 2, 0, 0] },
      part('Summary'),
      { ul: packet.summary },
      part('Criteria'),
      ...weightsSay(packet).map(dim),
      ...packet.criteria.flatMap(({ title: weight, criteria }): Content[] => [
        group(weight),
        ...criteria.map(criterionContent),
      ]),
      part('KPIs'),
      ...(packet.kpis.length ? packet.kpis.flatMap(kpiContent) : [dim('No KPI was read yet.')]),
      ...(packet.unread.length ? [dim(`Never read: ${packet.unread.join(', ')}.`)] : []),
      { unbreakable: packet.skills.length <= 20, stack: [part('Skills'), ...skillsContent(packet)] },
      { unbreakable: packet.checkIns.length <= 20, stack: [part('Check-ins'), checkInsContent(packet)] },
      part('Goals achieved'),
      ...goalsContent(packet),
      part('Still open'),
      ...openContent(packet),
      part('Decision'),
      ...decisionContent(packet),
    ],
  };
}

const part = (text: string): Content => ({ text, style: 'part', headlineLevel: 1 });
const group = (text: string): Content => ({ text, style: 'group', headlineLevel: 1 });
const dim = (text: string): Content => ({ text, style: 'dim' });

/** `scale` stands where a head is empty. */
function table(heads: string[], widths: (string | number)[], rows: TableCell[][], scale: TableCell = ''): Content {
  const first = heads.map((text): TableCell => (text ? { text, style: 'dim' } : scale));
  const keep = Math.min(3, rows.length);
  return {
    layout: 'lightHorizontalLines',
    fontSize: 9,
    table: { headerRows: 1, keepWithHeaderRows: keep, dontBreakRows: true, widths, body: [first, ...rows] },
  };
}

/** How a criterion stands, as the shape that it has on screen. */
const plate = 'M3 14.5V6.5a5 5 0 0 1 10 0v8z';
const marks = {
  met: `<path d="${plate}" fill="#2f6b4f" stroke="#2f6b4f" stroke-width="1.5"/><path d="M5.4 9 7.3 11l3.4-4" fill="none" stroke="#ffffff" stroke-width="1.6"/>`,
  'not yet': `<path d="M3 14.5V8.5h10v6z" fill="#a87400"/><path d="${plate}" fill="none" stroke="#a87400" stroke-width="1.5"/>`,
  'no evidence': `<path d="${plate}" fill="none" stroke="#767f79" stroke-width="1.4" stroke-dasharray="2 2"/>`,
} as const;

function criterionContent(criterion: PacketCriterion): Content {
  const { text, evidence, verdict } = criterion;
  const columns: Content = {
    columnGap: 6,
    columns: [
      {
        svg: `<svg width="12" height="12" viewBox="0 0 16 16">${marks[verdict]}</svg>`,
        width: 12,
        margin: [0, 1, 0, 0],
      },
      {
        width: '*',
        stack: [
          { text, bold: true },
          { text: criterionSentences(criterion) },
          ...evidence.map((one): Content => ({
            margin: [8, 1, 0, 0],
            text: [
              isPage(one.url)
                ? { text: one.text || one.url!, link: one.url!, style: 'link' }
                : { text: one.text || (one.url ?? '') },
              { text: `  ${evidenceSays(one)}`, style: 'dim', fontSize: 8 },
            ],
          })),
          ...rulingSays(criterion).map((said): Content => ({ text: said, italics: true, margin: [8, 1, 0, 0] })),
        ],
      },
    ],
  };
  return { margin: [0, 3, 0, 4], unbreakable: true, stack: [columns] };
}

const isPage = (url: string | null): boolean => url !== null && /^https?:\/\//i.test(url);

const checkInsContent = ({ checkIns }: Packet): Content =>
  checkIns.length
    ? table(
        ['Check-in', 'Closed', 'Outcome', 'By'],
        ['*', 95, 110, 110],
        checkIns.map(({ title, on, outcome, by }) => [title, dayName(on), outcomeWords[outcome], by]),
      )
    : dim('None was held yet.');

function skillsContent({ skills, rater }: Packet): Content[] {
  if (!skills.length) return [dim('No skill was rated yet.')];
  const now = ({ now: level, start }: PacketSkill): string => {
    if (level === null) return 'not rated';
    return start === null || start === level
      ? skillLevels[level]!
      : `${skillLevels[level]}, from ${skillLevels[start]}`;
  };
  return [
    dim(
      `Open ring: at the start. Filled: now${rater ? `, as rated by the manager` : ''}. Dashed: own view, where it differs. Post: asked for; dashed where no document says so.`,
    ),
    table(
      ['Skill', '', 'Now', 'Asked for'],
      ['*', skillRoadWidth, 80, 62],
      skills.map((skill) => [
        skill.name,
        { svg: skillRoad(skill), width: skillRoadWidth },
        now(skill),
        skillLevels[skill.required]!,
      ]),
      { svg: skillScale(), width: skillRoadWidth },
    ),
  ];
}

const goalsContent = ({ phases, allGoals }: Packet): Content[] => [
  ...phases.flatMap(({ title, done, of, goals }): Content[] => [
    group(`${title}: ${done} of ${of}`),
    {
      ul: goals.map(({ text, state, signedBy }) => `${text} (${state}${signedBy ? `, signed by ${signedBy}` : ''})`),
    },
  ]),
  {
    text: `${allGoals.done} of all ${allGoals.of} required goals of the plan are done.`,
    margin: [0, phases.length ? 6 : 0, 0, 0],
  },
];

const openContent = ({ open, nextSteps }: Packet): Content[] => [
  open.length ? { ul: open.map((one) => `${one.text} ${openSays(one)}`) } : 'Nothing is open.',
  ...(nextSteps.length ? [group('What would change this'), { ul: nextSteps.map((step) => `${step}.`) }] : []),
];

function decisionContent({ decision }: Packet): Content[] {
  if (!decision) return ['Nothing was decided yet.'];
  const { by, outcome, on, reason, reviewOn } = decision;
  return [
    { text: [`${by} decided `, { text: outcome, bold: true }, ` on ${dayName(on)}.`] },
    { text: reason, margin: [0, 3, 0, 0] },
    ...(reviewOn ? [`It is looked at again on ${dayName(reviewOn)}.`] : []),
  ];
}
