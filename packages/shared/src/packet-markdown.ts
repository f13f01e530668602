import { outcomeWords } from './check-in-words.js';
import { dayName } from './day-name.js';
import { criterionSentences, evidenceSays, openSays, rulingSays, weightsSay } from './packet-words.js';
import type { Packet, PacketCriterion, PacketKpi } from './packet.js';
import { standsOn } from './packet-of.js';
import { skillLevels } from './skill-level.js';

/** A packet as Markdown: what people typed is text in it, and never markup. */
export function packetMarkdown(packet: Packet): string {
  const { checkIns, skills, phases, allGoals, open, nextSteps, decision } = packet;
  return [
    `# ${plain(packet.title)}`,
    `${plain(packet.role)}. ${plain(standsOn(packet))}.`,
    '## Summary',
    ...packet.summary.map(plain),
    '## Criteria',
    ...weightsSay(packet).map(plain),
    ...packet.criteria.flatMap(({ title, criteria }) => [`### ${title}`, criteria.map(criterionItem).join('\n')]),
    '## KPIs',
    ...packet.kpis.flatMap(kpiPart),
    ...(packet.kpis.length ? [] : ['No KPI was read yet.']),
    ...(packet.unread.length ? [`Never read: ${packet.unread.map(plain).join(', ')}.`] : []),
    '## Skills',
    skills.length
      ? table(
          ['Skill', 'Start', 'Now', 'Own view', 'Asked for'],
          skills.map(({ name, start, now, own, required, inferred }) => [
            name,
            ...[start, now, own].map((level) => (level === null ? '' : skillLevels[level]!)),
            `${skillLevels[required]}${inferred ? ' (inferred)' : ''}`,
          ]),
        )
      : 'No skill was rated yet.',
    '## Check-ins',
    checkIns.length
      ? table(
          ['Check-in', 'Closed', 'Outcome', 'By'],
          checkIns.map(({ title, on, outcome, by }) => [title, dayName(on), outcomeWords[outcome], by]),
        )
      : 'None was held yet.',
    '## Goals achieved',
    ...phases.flatMap(({ title, done, of, goals }) => [
      `### ${title}: ${done} of ${of}`,
      list(goals.map(({ text, state, signedBy }) => `${text} (${state}${signedBy ? `, signed by ${signedBy}` : ''})`)),
    ]),
    `${allGoals.done} of all ${allGoals.of} required goals of the plan are done.`,
    '## Still open',
    open.length ? list(open.map((one) => `${one.text} ${openSays(one)}`)) : 'Nothing is open.',
    ...(nextSteps.length ? ['### What would change this', list(nextSteps.map((step) => `${step}.`))] : []),
    '## Decision',
    ...(decision
      ? [
          `${plain(decision.by)} decided **${decision.outcome}** on ${dayName(decision.on)}.`,
          plain(decision.reason),
          ...(decision.reviewOn ? [`It is looked at again on ${dayName(decision.reviewOn)}.`] : []),
        ]
      : ['Nothing was decided yet.']),
  ]
    .map((block) => `${block}\n`)
    .join('\n');
}

function criterionItem(criterion: PacketCriterion): string {
  const { text, evidence } = criterion;
  return [
    `- **${plain(text)}**: ${plain(criterionSentences(criterion))}`,
    ...evidence.map((one) => `  - ${linked(one.text || one.url || '', one.url)} (${plain(evidenceSays(one))})`),
    ...rulingSays(criterion).map((said) => `  - ${plain(said)}`),
  ].join('\n');
}

const kpiPart = ({ name, parts }: PacketKpi): string[] => [
  `### ${plain(name)}`,
  ...parts.flatMap(({ label, bound, rows }) => [
    `${label ? `${plain(label)}. ` : ''}${bound ? `Asked for: ${plain(bound)}.` : 'Judged in words.'}`,
    table(
      ['When', 'Reading', ''],
      rows.map(({ when, value, words }) => [when, value || 'no reading', words]),
    ),
  ]),
];

const list = (items: readonly string[]): string => items.map((item) => `- ${plain(item)}`).join('\n');

const table = (heads: readonly string[], rows: readonly string[][]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map(plain))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Text that no reader of Markdown takes for anything else, on one line. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replaceAll(/\b(https?|www)([:.])/gi, '$1\\$2');

/** Only what leads to a page becomes a link. */
function linked(text: string, url: string | null): string {
  if (!url || !/^https?:\/\//i.test(url)) return plain(text);
  return `[${plain(text)}](<${url.replaceAll(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>)`;
}
