import type { ReadItem } from './blueprint.js';
import type { FrontMatter } from './front-matter.js';
import type { Reading } from './reading.js';
import { withAll, type Section } from './section.js';
import type { Span } from './span.js';

const nouns =
  /\b(?:engineers?|developers?|managers?|officers?|analysts?|architects?|administrators?|directors?|designers?|specialists?|scientists?|technicians?|leads?|consultants?|coordinators?|executives?|representatives?|associates?|assistants?|recruiters?|writers?|researchers?|accountants?|partners?|heads?|nurses?|teachers?|operators?|planners?|supervisors?|buyers?|chefs?|sre|tpm|sdr|bdr|ae|csm|pm|dba)\b/i;
const labelled =
  /^[*_]*(?:role title|job title|position title|position|role|title|job|role name|for)[*_]*\s*[:|]\s*[*_]*\s*(.{3,80})$/i;
const suffix =
  /\s*(?:[:|–—]|\s-\s|,)\s*(?:\w+ ){0,3}(?:role|job|blueprint|onboarding|description|30.?60.?90|plan|profile|responsibilit\w+|guide|ramp|scorecard|spec\w*|handbook|charter|template|first|overview|expectations|success)\b.*$/i;
const lead =
  /^(?:key responsibilities and required skills for|job description(?: for| of)?|role (?:blueprint|profile|description|charter|card|guide)(?: for)?|position description|onboarding (?:plan )?for|(?:30.{0,3}60.{0,3}90.{0,12}plan|.{0,20}onboarding plan|ramp(?:-up)? plan|plan|success profile|blueprint|checklist) for|position|role|title|job title|the role)\s*[:–—-]?\s*(?:an? |the |new |our )*/i;
const tail =
  /\s+(?:role (?:blueprint|profile|description|guide|scorecard|card)|job description|onboarding.*|blueprint|profile|(?:30|first).{0,30}plan|ramp.*|plan|role|position|scorecard|jd|handbook|guide|charter)$/i;

/** The role that a document is about: from its front matter, a line "Role: …", its title, or "The … supports …". */
export function readRole(reading: Reading, root: Section, front: FrontMatter): ReadItem | null {
  const own =
    front.get('role') ?? front.get('job_title') ?? front.get('position') ?? front.get('name') ?? front.get('title');
  if (own) return { ...reading.item(own, 'the front matter', 0.95), text: roleWords(own.text) };
  return fromLabel(reading, root) ?? fromTitle(reading, root) ?? fromSentence(reading, root);
}

function fromLabel(reading: Reading, root: Section): ReadItem | null {
  for (const section of withAll(root))
    for (const block of section.blocks) {
      if (block.kind === 'table') {
        const row = block.rows.find(
          (cells) =>
            /^(?:role title|job title|role|position|position title|title)$/i.test(cells[0]?.text ?? '') &&
            cells.length === 2,
        );
        if (row?.[1]?.text && row[1].text.length < 80)
          return role(reading, row[1], row[1].text, 'a row that names the role', 0.95);
        continue;
      }
      const lines = block.kind === 'prose' ? block.lines : block.items.map((item) => item.span);
      for (const line of lines.slice(0, 40)) {
        const flat = /^Role title\s+(\S.*)$/.exec(line.text)?.[1];
        const found = labelled.exec(line.text)?.[1] ?? flat;
        if (found && nouns.test(found) && found.length < 80)
          return role(reading, line, roleWords(found), 'a line that names the role', 0.9);
      }
    }
  return null;
}

function fromTitle(reading: Reading, root: Section): ReadItem | null {
  const titles = candidates(root).slice(0, 30);
  for (const span of titles) {
    const words = roleWords(span.text);
    if (nouns.test(words) && words.split(' ').length <= 7 && !/[.!?]$/.test(words))
      return role(reading, span, words, 'the title', words.length < span.text.length ? 0.9 : 0.7);
  }
  return null;
}

function candidates(root: Section): Span[] {
  const spans: Span[] = [];
  for (const section of withAll(root)) {
    if (section.heading) spans.push(section.heading.span);
    for (const block of section.blocks)
      if (block.kind === 'prose') spans.push(...block.lines.filter((line) => line.text.length < 130).slice(0, 3));
  }
  return spans.sort((a, b) => a.start - b.start);
}

function fromSentence(reading: Reading, root: Section): ReadItem | null {
  for (const section of withAll(root).slice(0, 12))
    for (const block of section.blocks) {
      if (block.kind !== 'prose') continue;
      const found =
        /\b(?:As (?:the|an?|our)|The|An?|our next|looking for an?|hiring an?)\s+((?:[A-Z][\w/&+-]*\s?){1,6})/
          .exec(block.span.text)?.[1]
          ?.trim();
      if (found && nouns.test(found)) return role(reading, block.span, found, 'a sentence about the role', 0.7);
    }
  return null;
}

const role = (reading: Reading, span: Span, text: string, because: string, confidence: number): ReadItem => ({
  ...reading.item(span, because, confidence),
  text,
});

/** A title without what else titles say: ": Role Blueprint, KPIs", "Onboarding plan for a new …". */
export function roleWords(title: string): string {
  let out = title
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(lead, '')
    .replace(suffix, '');
  for (let i = 0; i < 2; i++) out = out.replace(tail, '');
  return out.trim() || title;
}
