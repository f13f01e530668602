import type { PhaseKey } from '@milepost/shared/template';

/** Where something stands in the source text: lines count from 1, characters from 0, `end` is behind the last one. */
export interface Place {
  line: number;
  lastLine: number;
  start: number;
  end: number;
}

/** One thing that was read out of the source. */
export interface Read {
  place: Place;
  /** 0–1: how sure the rules are. A review asks about the lowest first. */
  confidence: number;
  /** Which rule read it, in words for a person: "a list under a phase's heading". */
  because: string;
  /** No sentence of the document says it: `proposePhases` did. */
  inferred?: true;
}

/** A line of prose or a list that was read. */
export interface ReadItem extends Read {
  text: string;
}

/** Lines under one title. */
export interface ReadGroup {
  title: string;
  items: ReadItem[];
}

/**
 * The count that a goal asks for: `max: null` means "at least min", `min: null` "at most max". `soft` where "one" or "two
 * of the five" says it in passing.
 */
export interface ReadTarget {
  min: number | null;
  max: number | null;
  unit: string;
  soft?: true;
}

export interface ReadSubGoal extends ReadItem {
  target: ReadTarget | null;
}

export interface ReadGoal extends ReadItem {
  target: ReadTarget | null;
  /** The counts after the first: "one dashboard and one runbook". */
  moreTargets?: ReadTarget[];
  subgoals: ReadSubGoal[];
  /** The sub-heading within the phase that it stands under: "Tasks". */
  group?: string;
  /** Where it says that one of its list is enough ("such as", "for example"). */
  choice?: true;
}

export interface ReadPhase extends Read {
  key: PhaseKey;
  /** As the document names it. */
  label: string;
  /** Set when one text holds several plans or levels: which of them. */
  variant?: string;
  /** The plain milestone that a narrower phase belongs to ("Day 1–7" → day-30). */
  rollup?: PhaseKey;
  goals: ReadGoal[];
}

export interface ReadBound {
  /** Which of several it is: "Critical". */
  label?: string;
  op: '>' | '>=' | '<' | '<=' | '=' | 'range' | 'change';
  min: number | null;
  max: number | null;
  unit: string;
  period?: string;
}

export interface ReadKpi extends Read {
  name: string;
  /** The bounds, several where the document gives several; empty where it gives a direction only. */
  bounds: ReadBound[];
  /** The target as the document words it. */
  targetWords: string;
  measures?: string;
  matters?: string;
  frequency: string;
}

export interface ReadSkill extends Read {
  name: string;
  tier: string;
  importance: string | null;
  description?: string;
  use?: string;
}

/** Lines that nothing was made of, and why: nothing is silently lost. */
export interface Unused {
  place: Place;
  text: string;
  why: 'noise' | 'heading' | 'not-understood' | 'repeated';
}

/** What a document states, each item with its place. Reading never infers: see `proposePhases`. */
export interface Blueprint {
  role: ReadItem | null;
  phases: ReadPhase[];
  kpis: ReadKpi[];
  skills: ReadSkill[];
  softSkills: ReadItem[];
  promotionCriteria: ReadItem[];
  responsibilities: ReadGroup[];
  deliverables: ReadGroup[];
  activities: ReadGroup[];
  guardrails: ReadGroup[];
  escalation: ReadItem[];
  careerPath: ReadGroup[];
  tools: ReadItem[];
  antiPatterns: ReadItem[];
  variants: ReadGroup[];
  /** Every heading, in the order of the document. */
  headings: { text: string; place: Place }[];
  unused: Unused[];
  /** Headings that no rule knows, and a language that is not English, in words. */
  remarks: string[];
}
