import type { ReadItem } from './blueprint.js';
import type { FrontMatter } from './front-matter.js';
import { phaseLabel } from './phase-label.js';
import type { Reading } from './reading.js';
import { isRoleNoun, roleIn } from './role-words.js';
import { withAll, type Section } from './section.js';
import type { Span } from './span.js';

const labelled =
  /^[*_]*(?:role title|job title|position title|post title|position|role|title|job|role name|for)[*_]*\s*[:|]\s*[*_]*\s*(.{3,80})$/i;
/** What a form leaves to be filled in. */
const blank = /^(?:<[^<>]*>|\[[^[\]]*\]|\{+[^{}]*\}+|_+|\.{3,}|…|tbd|n\/a)$/i;

/** The role that a document is about: from its front matter, a line "Role: …", its title, or "The … supports …". */
export function readRole(reading: Reading, root: Section, front: FrontMatter): ReadItem | null {
  const own =
    front.get('role') ?? front.get('job_title') ?? front.get('position') ?? front.get('name') ?? front.get('title');
  if (own && (own !== front.get('title') || roleIn(own.text)))
    return { ...reading.item(own, 'the front matter', 0.95), text: roleIn(own.text) ?? own.text };
  return (
    fromLabel(reading, root) ??
    fromSubject(reading, root) ??
    fromTitle(reading, root) ??
    fromSentence(reading, root) ??
    fromPlural(reading, root)
  );
}

function fromLabel(reading: Reading, root: Section): ReadItem | null {
  for (const section of withAll(root)) {
    const title = section.heading?.span;
    const own = title && labelled.exec(title.text)?.[1];
    if (own && isRole(title.text, own)) return role(reading, title, own, 'a title that names the role', 0.9);
    for (const block of section.blocks) {
      if (block.kind === 'table') {
        const cell = labelledCell(block.rows);
        if (cell) return role(reading, cell, cell.text, 'a row that names the role', 0.95);
        continue;
      }
      const lines = block.kind === 'prose' ? block.lines : block.items.map((item) => item.span);
      for (const line of lines.slice(0, 40)) {
        const flat = /^Role title\s+(\S.*)$/.exec(line.text)?.[1];
        const found = labelled.exec(line.text)?.[1] ?? flat;
        if (found && isRole(line.text, found) && found.length < 80)
          return role(reading, line, withField(found, roleIn(found) ?? found), 'a line that names the role', 0.9);
      }
    }
  }
  return null;
}

/** The cell behind one that says "Role". */
function labelledCell(rows: readonly (readonly Span[])[]): Span | null {
  for (const row of rows)
    for (const [at, { text }] of row.entries()) {
      const next = row[at + 1];
      // without a colon only a table of two columns has labels
      const label = /^(?:role title|job title|role|position|position title|post title|title)(:?)$/i.exec(text.trim());
      if (label && (label[1] || row.length === 2) && next?.text && next.text.length < 80 && !blank.test(next.text))
        return next;
    }
  return null;
}

/** What a mail is about names the role, not who wrote it. */
function fromSubject(reading: Reading, root: Section): ReadItem | null {
  const [first] = root.blocks;
  const line = first?.kind === 'prose' ? first.lines.find(({ text }) => /^subject:/i.test(text)) : undefined;
  const name = line && roleIn(line.text.replace(/^subject:\s*(?:(?:re|fwd?|aw):\s*)*/i, ''));
  return name ? role(reading, line, withField(line.text, name), 'the subject', 0.8) : null;
}

/** "Branch Manager, Lakeshore": a field behind a comma belongs to the name. */
function withField(title: string, name: string): string {
  const at = title.indexOf(name);
  const field = /^, (\p{Lu}[\p{L}&-]*(?:\s(?:and|of|the|[\p{Lu}&][\p{L}&-]*)){0,3})\s*(?=$|[:(–—|]|\s-\s)/u.exec(
    at < 0 ? '' : title.slice(at + name.length),
  );
  return field ? `${name}, ${field[1]!.trim()}` : name;
}

function fromTitle(reading: Reading, root: Section): ReadItem | null {
  const first = candidates(root).slice(0, 14);
  const saying = first.filter(
    (span, at) =>
      (at === 0 || !phaseLabel(span.text)) &&
      /\b(?:role|blueprint|job|position|onboarding|plan|profile|responsibilities|goals|start|welcome|new|days|guide|ramp|scorecard|ladder)\b/i.test(
        span.text,
      ),
  );
  for (const span of [...saying, ...first]) {
    const name = roleIn(span.text, span === first[0]);
    if (name) return role(reading, span, withField(span.text, name), 'the title', 0.85);
  }
  return null;
}

/** The first titles and the first short lines, in the order of the document. */
function candidates(root: Section): Span[] {
  const spans: Span[] = [];
  for (const section of withAll(root)) {
    if (section.heading) spans.push(section.heading.span);
    for (const block of section.blocks)
      if (block.kind === 'prose')
        spans.push(...block.lines.filter((line) => line.text.length < 90 && !/[.!?]$/.test(line.text)).slice(0, 3));
  }
  return spans
    .filter((span) => span.text.length < 130)
    .filter(
      (span) =>
        !/^(?:from|to|cc|date|sent|re|fwd|author|owner|prepared (?:for|by)|present|reports to|manager|similar)\b.{0,12}:/i.test(
          span.text,
        ),
    )
    .sort((a, b) => a.start - b.start);
}

function fromSentence(reading: Reading, root: Section): ReadItem | null {
  for (const section of withAll(root).slice(0, 12))
    for (const block of section.blocks) {
      if (block.kind !== 'prose') continue;
      const found =
        /\b(?:[Aa]s(?: (?:the|an?|our|your))?|The|An?|our next|(?:our )?new|for (?:the|our|a|an)(?: new)?|looking for an?|hiring an?)\s+([A-Z][\w/&+-]*(?:\s[A-Z][\w/&+-]*){0,5})/
          .exec(block.span.text.slice(0, 2000))?.[1]
          ?.trim();
      if (found && isRoleNoun(found)) return role(reading, block.span, found, 'a sentence about the role', 0.7);
    }
  return null;
}

/** "A plan for new engineers/TPMs" is for whoever is one of them. */
function fromPlural(reading: Reading, root: Section): ReadItem | null {
  for (const section of withAll(root).slice(0, 4))
    for (const block of section.blocks) {
      const found =
        block.kind === 'prose'
          ? /\b(?:for|of) new ([a-zA-Z]{3,20}s)(?:\/([a-zA-Z]{2,20}s))?\b/.exec(block.span.text.slice(0, 600))
          : null;
      const names = [found?.[1], found?.[2]].filter((name) => name !== undefined).map((name) => name.slice(0, -1));
      if (block.kind !== 'prose' || names.length === 0 || !names.every(isRoleNoun)) continue;
      const text = names.map((name) => name[0]!.toUpperCase() + name.slice(1)).join(' / ');
      return role(reading, block.span, text, 'a sentence that says whom the plan is for', 0.4);
    }
  return null;
}

/** "Role: Scrum Master" names a role whatever its last word is. */
const isRole = (line: string, found: string) =>
  !blank.test(found.trim()) &&
  (isRoleNoun(found) ||
    (/^[*_]*(?:role|job|position)(?: title)?\b/i.test(line) && found.split(' ').length <= 6 && /^\p{Lu}/u.test(found)));

const role = (reading: Reading, span: Span, text: string, because: string, confidence: number): ReadItem => ({
  ...reading.item(span, because, confidence),
  text,
});
