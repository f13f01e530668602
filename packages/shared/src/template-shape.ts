import {
  fromOne,
  listOf,
  mapOf,
  mark,
  matching,
  number,
  oneOf,
  optional,
  orNull,
  record,
  text as words,
  within,
} from './shape.js';
import type { FieldShapes, Shape } from './shape.js';
import type {
  Contact,
  CountTarget,
  Escalation,
  Guardrail,
  Item,
  ItemGroup,
  Kpi,
  KpiPart,
  OverlayGoal,
  OverlayItems,
  Skill,
  PromotionCriterion,
  SoftSkill,
  Source,
  TemplateContent,
  TemplateGoal,
  TemplateOverlay,
  TemplatePhase,
  TemplateSubGoal,
  Tool,
} from './template.js';

/** The structure of a template whose texts are of this shape: every list there, every field of its kind, nothing unknown. */
function shapeWith(text: Shape): Shape {
  const key = matching(/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case-words');
  const phaseKey = matching(/^((day|week|month)-[1-9]\d{0,2}|long-term)$/, 'day-30, week-2, month-6 or long-term');

  const source = record<Source>({
    section: text,
    heading: optional(text),
    position: optional(fromOne),
    line: optional(fromOne),
  });
  const itemFields: FieldShapes<Item> = {
    text,
    source: optional(source),
    inferred: optional(mark),
    note: optional(text),
  };
  const items = listOf(record<Item>(itemFields));
  const keyedItem = record<Item & { key: string }>({ ...itemFields, key });
  const groupsOf = (groupKey = key) => listOf(record<ItemGroup>({ key: groupKey, title: text, items }));

  const target = record<CountTarget>({ min: within(1, 999_999), max: orNull(within(1, 999_999)), unit: text });

  const subGoal = record<TemplateSubGoal>({
    ...itemFields,
    key: matching(/^[a-z0-9-]{1,90}\/[1-9]\d{0,8}$/, 'day-60-3/1'),
    kind: oneOf('task', 'count'),
    target: optional(target),
    optional: optional(mark),
    split: optional(mark),
  });

  const goal = record<TemplateGoal>({
    ...itemFields,
    key: matching(/^[a-z0-9-]{1,80}-[1-9]\d{0,8}$/, 'day-60-3'),
    kind: oneOf('task', 'count', 'choice', 'group'),
    target: optional(target),
    choose: optional(fromOne),
    subGoals: optional(listOf(subGoal)),
    optional: optional(mark),
    asks: optional(listOf(oneOf('evidence', 'sign-off'))),
    covers: optional(listOf(text)),
  });

  const phase = record<TemplatePhase>({ key: phaseKey, title: text, inferred: optional(mark), goals: listOf(goal) });

  const weight = oneOf('required', 'supporting');
  const levels = mapOf(phaseKey, within(0, 4));

  const kpiPart = record<KpiPart>({
    label: optional(text),
    op: oneOf('>', '>=', '<', '<=', '=', 'range', 'change'),
    min: orNull(number),
    max: orNull(number),
    unit: text,
    period: optional(text),
    better: oneOf('higher', 'lower', 'within'),
    band: optional(mark),
    stat: optional(oneOf('average', 'median')),
    words: text,
  });

  const kpi = record<Kpi>({
    key,
    name: text,
    measures: text,
    matters: text,
    parts: listOf(kpiPart),
    qualitative: optional(text),
    frequency: listOf(oneOf('weekly', 'sprint', 'monthly', 'quarterly')),
    from: phaseKey,
    fromInferred: optional(mark),
    note: optional(text),
    weight: optional(weight),
    source: optional(source),
  });

  const skill = record<Skill>({
    key,
    name: text,
    tier: oneOf('must-have', 'good-to-have', 'advanced', 'emerging', 'hard-skill'),
    importance: orNull(text),
    covers: optional(text),
    use: optional(text),
    required: optional(levels),
    weight: optional(weight),
    source: optional(source),
  });

  const softSkill = record<SoftSkill>({
    key,
    name: text,
    matters: optional(text),
    shows: optional(text),
    strong: text,
    strongInferred: optional(mark),
    source: optional(source),
  });

  const guardrail = record<Guardrail>({
    ...itemFields,
    key,
    level: oneOf('alone', 'peer', 'manager', 'director'),
    upTo: optional(oneOf('director')),
  });

  const escalation = record<Escalation>({ ...itemFields, key, to: text, when: optional(listOf(text)) });

  const contact = record<Contact>({
    ...itemFields,
    who: text,
    relation: oneOf('internal', 'external', 'peer', 'upstream', 'downstream'),
  });

  const tool = record<Tool>({ category: text, name: text, use: text, commonness: text, source: optional(source) });

  const criterion = record<PromotionCriterion>({ ...itemFields, key, weight: optional(weight) });

  const overlayItems = record<OverlayItems>({
    goals: optional(listOf(record<OverlayGoal>({ phase: phaseKey, goal }))),
    kpis: optional(listOf(kpi)),
    skills: optional(listOf(skill)),
    promotion: optional(listOf(criterion)),
    guardrails: optional(listOf(guardrail)),
    escalation: optional(listOf(escalation)),
  });

  const keys = optional(listOf(text));

  const overlay = record<TemplateOverlay>({
    key,
    title: text,
    note: optional(text),
    add: overlayItems,
    drop: record<TemplateOverlay['drop']>({
      goals: keys,
      kpis: keys,
      skills: keys,
      promotion: keys,
      guardrails: keys,
      escalation: keys,
    }),
    change: overlayItems,
  });

  return record<TemplateContent>({
    slug: key,
    role: text,
    document: record<TemplateContent['document']>({
      title: text,
      sections: listOf(record<TemplateContent['document']['sections'][number]>({ key: text, title: text })),
    }),
    summary: items,
    mission: items,
    outcomes: items,
    success: items,
    phases: listOf(phase),
    kpis: listOf(kpi),
    kpiNotes: items,
    skills: listOf(skill),
    softSkills: listOf(softSkill),
    responsibilities: groupsOf(),
    deliverables: groupsOf(),
    routines: groupsOf(oneOf('daily', 'weekly', 'monthly', 'meetings', 'incidents')),
    guardrails: listOf(guardrail),
    authority: listOf(keyedItem),
    people: listOf(contact),
    collaboration: items,
    escalation: listOf(escalation),
    environment: groupsOf(),
    tools: listOf(tool),
    promotion: listOf(criterion),
    highPerformance: items,
    pitfalls: groupsOf(),
    evolution: items,
    careers: groupsOf(),
    background: groupsOf(),
    variants: groupsOf(),
    automation: groupsOf(),
    overlays: optional(listOf(overlay)),
  });
}

/** What may be used as TemplateContent, as far as one can see without looking from one part to another. */
export const templateShape: Shape = shapeWith(words);

const longest = 4000;

/** The same while somebody is still writing: texts may be empty. */
export const draftShape: Shape = shapeWith((value, path) =>
  typeof value === 'string' && value.length <= longest
    ? []
    : [`${path}: must be text of at most ${longest} characters`],
);
