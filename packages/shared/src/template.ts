/** The shape of a template: what a role's blueprint document says, in our own words, each line with its source. */

/** Where a line stands in the document: the numbered section, the heading inside it, the position under that heading (from 1). */
export interface Source {
  section: string;
  heading?: string;
  position?: number;
  /** The line of the imported text, from 1. */
  line?: number;
}

/**
 * One line of a template. `inferred` says that the document does not state it: it was derived by DESIGN rules and awaits a
 * review. A line without a source was written by hand: no document says so.
 */
export interface Item {
  text: string;
  source?: Source;
  inferred?: true;
  note?: string;
}

/** Lines that belong under one title ("Operational", "Daily", "Early phase"). */
export interface ItemGroup {
  key: string;
  title: string;
  items: Item[];
}

/**
 * `day-30`, `week-2`, `month-6`, `long-term`.
 * @pattern ^((day|week|month)-[1-9][0-9]{0,2}|long-term)$
 */
export type PhaseKey = `day-${number}` | `week-${number}` | `month-${number}` | 'long-term';

export type GoalKind = 'task' | 'count' | 'choice' | 'group';

/** How many a count goal asks for. `max: null` means "at least min". */
export interface CountTarget {
  min: number;
  max: number | null;
  /** What is counted, plural, lower case: "runbook improvements". */
  unit: string;
}

export interface TemplateSubGoal extends Item {
  /** Stable inside the template: the goal's key, a slash, the position: `day-60-3/1`. */
  key: string;
  kind: 'task' | 'count';
  target?: CountTarget;
  optional?: true;
  /** Read out of one sentence that asks for two counts; the document itself has no list here. */
  split?: true;
}

export interface TemplateGoal extends Item {
  /**
   * Stable over all versions of the template: `day-60-3`. It names the phase where the goal was born; a goal that moves to
   * another phase keeps it.
   */
  key: string;
  kind: GoalKind;
  /** For a count. */
  target?: CountTarget;
  /** For a choice: how many of the options are enough. */
  choose?: number;
  /** A group's parts or a choice's options ("something else" is added by the product, never listed here). */
  subGoals?: TemplateSubGoal[];
  optional?: true;
  /** What a finished goal must carry. The documents name no signer, so every entry is inferred. */
  asks?: ('evidence' | 'sign-off')[];
  /** For inferred goals: keys of the responsibilities it carries, `primary-3`. */
  covers?: string[];
}

export interface TemplatePhase {
  key: PhaseKey;
  /** What the phase is about, a few words: "onboarding and safe execution". */
  title: string;
  inferred?: true;
  goals: TemplateGoal[];
}

export type BoundOperator = '>' | '>=' | '<' | '<=' | '=' | 'range' | 'change';

/** One bound of a KPI. `min` and `max` are numbers in `unit`; which of them is null follows from `op`. */
export interface KpiPart {
  label?: string;
  op: BoundOperator;
  min: number | null;
  max: number | null;
  unit: string;
  /** What one reading spans or counts against: "sprint", "month", "quarter", "6–12 months". */
  period?: string;
  better: 'higher' | 'lower' | 'within';
  /** Two numbers behind one sign: the first bound is met, up to the second is near. */
  band?: true;
  stat?: 'average' | 'median';
  /** How it reads on screen: "above 95% of routine changes". */
  words: string;
}

/** Whether promotion hangs on a criterion. No document weighs its criteria, so neither do we: it is needed, or it supports. */
export type CriterionWeight = 'required' | 'supporting';

export interface Kpi {
  key: string;
  name: string;
  measures: string;
  matters: string;
  /** Empty when the document states a direction only; then `qualitative` says it. */
  parts: KpiPart[];
  qualitative?: string;
  /** How often it is read, as the document gives it: ["weekly", "sprint"], ["monthly"]. */
  frequency: ('weekly' | 'sprint' | 'monthly' | 'quarterly')[];
  /** The milestone from which it applies. The documents seldom say; where inferred, `fromInferred` is set. */
  from: PhaseKey;
  fromInferred?: true;
  /** A condition or a word on fair use of this one number. */
  note?: string;
  /** As a promotion criterion; left out, it supports. */
  weight?: CriterionWeight;
  source?: Source;
}

export type SkillTier = 'must-have' | 'good-to-have' | 'advanced' | 'emerging' | 'hard-skill';

export interface Skill {
  key: string;
  name: string;
  tier: SkillTier;
  /** "critical", "important", "optional", "important to critical", "context-specific", or null where the document gives none. */
  importance: string | null;
  covers?: string;
  use?: string;
  /**
   * The level (0–4) that each milestone asks for. In no document: where it is left out, `requiredLevels` infers it from the
   * importance and the page says so.
   */
  required?: Partial<Record<PhaseKey, number>>;
  /** As a promotion criterion; left out, what is a must is required and nothing else counts. */
  weight?: CriterionWeight;
  source?: Source;
}

export interface SoftSkill {
  key: string;
  name: string;
  matters?: string;
  shows?: string;
  strong: string;
  /** Set where the document does not say what strong looks like. */
  strongInferred?: true;
  source?: Source;
}

export type GuardrailLevel = 'alone' | 'peer' | 'manager' | 'director';

/** One thing the role may do, and who decides. `upTo` is set where the document names one level for manager and above. */
export interface Guardrail extends Item {
  key: string;
  level: GuardrailLevel;
  upTo?: 'director';
}

export interface Escalation extends Item {
  key: string;
  /** Whom to turn to. */
  to: string;
  /** When, line by line, where the document lists it. */
  when?: string[];
}

export interface Contact extends Item {
  /** Who, as a function: "Security". */
  who: string;
  relation: 'internal' | 'external' | 'peer' | 'upstream' | 'downstream';
}

export interface Tool {
  category: string;
  name: string;
  use: string;
  commonness: string;
  source?: Source;
}

export type Cadence = 'daily' | 'weekly' | 'monthly' | 'meetings' | 'incidents';

/** One thing that a promotion asks for; `weight` left out, it is required. */
export interface PromotionCriterion extends Item {
  key: string;
  weight?: CriterionWeight;
}

/** A goal of a variant, and the phase that it stands in. */
export interface OverlayGoal {
  phase: PhaseKey;
  goal: TemplateGoal;
}

/** Items that a variant brings or words anew, each whole. */
export interface OverlayItems {
  goals?: OverlayGoal[];
  kpis?: Kpi[];
  skills?: Skill[];
  promotion?: PromotionCriterion[];
  guardrails?: Guardrail[];
  escalation?: Escalation[];
}

/** How a variant of the role ("Startup") differs from the template: what it adds, drops by key, and changes. */
export interface TemplateOverlay {
  key: string;
  title: string;
  note?: string;
  /** Items with keys that the template does not have. */
  add: OverlayItems;
  /** Keys of items that it goes without. */
  drop: { [List in keyof OverlayItems]: string[] };
  /** What stands instead of the template's items with the same keys. */
  change: OverlayItems;
}

/** A role's plan as its blueprint gives it. Sections the document lacks are empty lists, never invented. */
export interface TemplateContent {
  slug: string;
  role: string;
  /** What it is derived from; one without sections was written by hand. */
  document: { title: string; sections: { key: string; title: string }[] };
  summary: Item[];
  mission: Item[];
  outcomes: Item[];
  success: Item[];
  phases: TemplatePhase[];
  kpis: Kpi[];
  /** What the document says about reading the numbers fairly. */
  kpiNotes: Item[];
  skills: Skill[];
  softSkills: SoftSkill[];
  responsibilities: ItemGroup[];
  deliverables: ItemGroup[];
  /** One group per cadence the document has; `key` is a Cadence. */
  routines: ItemGroup[];
  guardrails: Guardrail[];
  /** Budget, architecture, vendor, delivery, hiring, compliance: what say the role has. `key` names the area. */
  authority: (Item & { key: string })[];
  people: Contact[];
  collaboration: Item[];
  escalation: Escalation[];
  environment: ItemGroup[];
  tools: Tool[];
  promotion: PromotionCriterion[];
  highPerformance: Item[];
  /** Challenges, bottlenecks, what to avoid, why people fall short, what the business risks. */
  pitfalls: ItemGroup[];
  evolution: Item[];
  /** Groups `feeder`, `next`, `adjacent`. */
  careers: ItemGroup[];
  /** Experience, education, certifications, earlier roles, domain knowledge. */
  background: ItemGroup[];
  /** How the role differs: startup, enterprise, regulated. */
  variants: ItemGroup[];
  /** How automation and AI change the role. */
  automation: ItemGroup[];
  /** The same differences as data: a plan may follow one of them. */
  overlays?: TemplateOverlay[];
}

/** What a plan's owner needs at hand every day; kept beside the content so that a plan read stays small. */
export type AtHand = Pick<TemplateContent, 'guardrails' | 'escalation'>;
