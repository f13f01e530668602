import { slugOf } from '@milepost/shared/template-slug';
import type {
  Escalation,
  Guardrail,
  Item,
  ItemGroup,
  Skill,
  SoftSkill,
  TemplateContent,
  Tool,
} from '@milepost/shared/template';
import type { Blueprint, ReadGroup, ReadItem, ReadSkill } from './blueprint.js';
import { citing, type Cite } from './cite.js';
import { templateKpis } from './to-template-kpis.js';
import { templatePhases } from './to-template-phases.js';
import { unique } from './unique.js';

/** What a person says about a template that is made from a document. */
export interface TemplateName {
  slug: string;
  role: string;
  /** What the document is called. */
  title: string;
}

/**
 * The content of a template as a blueprint states it, each item with its section and line. What the document lacks is an
 * empty list; what a template cannot do without and the document does not say is marked inferred.
 */
export function toTemplate(blueprint: Blueprint, { slug, role, title }: TemplateName): TemplateContent {
  const { sections, cite } = citing(blueprint);
  const item = (read: ReadItem): Item => ({ text: read.text, source: cite(read) });
  const groups = (list: readonly ReadGroup[], fallback: string): ItemGroup[] => {
    const key = unique();
    return list
      .filter(({ items }) => items.length > 0)
      .map((group) => ({
        key: key(slugOf(group.title || fallback)),
        title: group.title || fallback,
        items: group.items.map(item),
      }));
  };
  const { routines, duties } = routinesOf(blueprint.activities, item);
  const { phases, overlays } = templatePhases(blueprint.phases, cite);
  return {
    slug,
    role,
    document: { title, sections },
    summary: [],
    mission: [],
    outcomes: [],
    success: [],
    phases,
    kpis: templateKpis(blueprint.kpis, phases, cite),
    kpiNotes: [],
    skills: skillsOf(blueprint.skills, cite),
    softSkills: softSkillsOf(blueprint.softSkills, cite),
    responsibilities: [...groups(blueprint.responsibilities, 'Responsibilities'), ...groups(duties, 'Activities')],
    deliverables: groups(blueprint.deliverables, 'Deliverables'),
    routines,
    guardrails: guardrailsOf(blueprint.guardrails, cite),
    authority: [],
    people: [],
    collaboration: [],
    escalation: blueprint.escalation.map((read, at) => escalationOf(read, at, cite)),
    environment: [],
    tools: blueprint.tools.map((read) => toolOf(read, cite)),
    promotion: blueprint.promotionCriteria.map((read, at) => ({ ...item(read), key: `promotion-${at + 1}` })),
    highPerformance: [],
    pitfalls: groups(
      blueprint.antiPatterns.length ? [{ title: 'What to avoid', items: blueprint.antiPatterns }] : [],
      'What to avoid',
    ),
    evolution: [],
    careers: groups(blueprint.careerPath, 'Career path'),
    background: [],
    variants: groups(blueprint.variants, 'Variants'),
    automation: [],
    ...(overlays.length ? { overlays } : {}),
  };
}

const cadences = [
  ['daily', /\bdai?ly\b|\bevery day\b/i],
  ['weekly', /\bweek(?:ly)?\b/i],
  ['monthly', /\bmonth(?:ly)?\b|\bquarter(?:ly)?\b/i],
  ['meetings', /\bmeetings?\b|\bceremon/i],
  ['incidents', /\bincidents?\b|\bon[- ]call\b/i],
] as const;

/** Activities with a rhythm are routines, once for each rhythm; the others are what one is responsible for. */
function routinesOf(activities: readonly ReadGroup[], item: (read: ReadItem) => Item) {
  const routines: ItemGroup[] = [];
  const duties: ReadGroup[] = [];
  for (const group of activities) {
    const key = cadences.find(([, pattern]) => pattern.test(group.title))?.[0];
    const known = routines.find((one) => one.key === key);
    if (!key) duties.push(group);
    else if (known) known.items.push(...group.items.map(item));
    else if (group.items.length) routines.push({ key, title: group.title, items: group.items.map(item) });
  }
  return { routines, duties };
}

const tiers: Skill['tier'][] = ['must-have', 'good-to-have', 'advanced', 'emerging'];

function skillsOf(skills: readonly ReadSkill[], cite: Cite): Skill[] {
  const key = unique();
  return skills.map((skill) => {
    const { name, importance, description, use } = skill;
    return {
      key: key(slugOf(name)),
      name,
      tier: tiers.find((tier) => tier === skill.tier) ?? 'hard-skill',
      importance: importance?.toLowerCase() ?? null,
      ...(description ? { covers: description } : {}),
      ...(use ? { use } : {}),
      source: cite(skill),
    };
  });
}

/** "Listening: hears what is not said" names a skill and says what strong looks like; a name alone leaves that open. */
function softSkillsOf(skills: readonly ReadItem[], cite: Cite): SoftSkill[] {
  const key = unique();
  return skills.map((read) => {
    const [, name = read.text, strong] = /^([^:–—]{2,60})\s*[:–—]\s+(\S.*)$/.exec(read.text) ?? [];
    return {
      key: key(slugOf(name)),
      name: name.trim(),
      strong: strong ?? read.text,
      ...(strong ? {} : { strongInferred: true as const }),
      source: cite(read),
    };
  });
}

const levels = [
  ['director', /\b(?:director|executive|head|vp|board|leadership)\b/i],
  ['alone', /\b(?:alone|independent(?:ly)?|autonom\w+|without|own|free(?:ly)?|yourself)\b/i],
  ['peer', /\b(?:peers?|reviews?|reviewed|team|consult\w*|pair)\b/i],
] as const;

/** Who decides follows from the title; where it does not say, one asks the manager. */
const guardrailsOf = (groups: readonly ReadGroup[], cite: Cite): Guardrail[] =>
  groups
    .flatMap(({ title, items }) => items.map((read) => ({ title, read })))
    .map(({ title, read }, at) => ({
      key: `guardrail-${at + 1}`,
      text: read.text,
      level: levels.find(([, pattern]) => pattern.test(title))?.[0] ?? 'manager',
      source: cite(read),
    }));

function escalationOf(read: ReadItem, at: number, cite: Cite): Escalation {
  const [, to = read.text] = /^([^:–—]{2,60})\s*[:–—]\s+\S/.exec(read.text) ?? [];
  return { key: `escalation-${at + 1}`, text: read.text, to: to.trim(), source: cite(read) };
}

const toolOf = (read: ReadItem, cite: Cite): Tool => ({
  category: 'Tools',
  name: read.text,
  use: 'As the document names it',
  commonness: 'named',
  source: cite(read),
});
