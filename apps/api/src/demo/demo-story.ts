import type { DemoCheckIn } from './demo-check-in.js';
import type { DemoReadiness } from './demo-readiness.js';

/** What happened on a demo plan, told in days of the plan and keys of the template's goals. */
export type DemoEvent = { day: number } & (DemoGoalEvent | DemoPlanEvent);

/** Something on one goal, by the hire where it says nobody else. */
export type DemoGoalEvent = { key: string } & (
  | { did: 'tick' }
  | { did: 'count'; change: number }
  | { did: 'name'; text: string }
  | { did: 'link'; url: string; text: string }
  | { did: 'note'; text: string }
  | { did: 'comment'; by: string; text: string }
  | { did: 'ask' }
  | { did: 'sign'; by: string }
  | { did: 'return'; by: string; reason: string }
  | { did: 'block'; text: string; clearableBy: string | null }
  | { did: 'waive'; by: string; reason: string }
);

/** Something that bent the plan itself. Its days count like all others: from the start. */
export type DemoPlanEvent = { by: string; reason: string } & (
  | { did: 'pause'; until: number }
  | { did: 'extend'; phase: string; days: number }
  | { did: 'move-start'; days: number }
  | { did: 'close'; outcome: 'completed' | 'ended' }
);

export interface DemoPlan {
  hire: string;
  template: string;
  /** The plan's day today; negative before day 0. */
  today: number;
  mentor?: string;
  mentorSigns?: true;
  leaveOut?: string[];
  donePhases?: string[];
  /** Phases that went as they should: every goal done in turn, with what it asks for, some `early` days before its time. */
  smooth?: { phases: string[]; signedBy: string; until?: number; early?: number };
  events: DemoEvent[];
  /** Those of which there is something to tell; the others that are past went as they should. */
  checkIns?: DemoCheckIn[];
  /** What was measured, rated, shown and decided. */
  readiness?: DemoReadiness;
}

const wiki = (page: string): string => `https://wiki.milepost.example/${page}`;

/** The words of a story: each gives the events that one thing on a plan is made of. */
export const tick = (day: number, ...keys: string[]): DemoEvent[] => keys.map((key) => ({ day, key, did: 'tick' }));
export const count = (key: string, ...days: number[]): DemoEvent[] =>
  days.map((day) => ({ day, key, did: 'count', change: 1 }));
export const link = (day: number, key: string, page: string, text: string): DemoEvent[] => [
  { day, key, did: 'link', url: wiki(page), text },
];
export const note = (day: number, key: string, text: string): DemoEvent[] => [{ day, key, did: 'note', text }];
export const comment = (day: number, key: string, by: string, text: string): DemoEvent[] => [
  { day, key, did: 'comment', by, text },
];
export const ask = (day: number, key: string): DemoEvent[] => [{ day, key, did: 'ask' }];
export const sign = (day: number, key: string, by: string): DemoEvent[] => [{ day, key, did: 'sign', by }];
export const giveBack = (day: number, key: string, by: string, reason: string): DemoEvent[] => [
  { day, key, did: 'return', by, reason },
];
export const block = (day: number, key: string, text: string, clearableBy: string | null): DemoEvent[] => [
  { day, key, did: 'block', text, clearableBy },
];
/** Asked one day, signed two days later. */
export const signed = (day: number, by: string, ...keys: string[]): DemoEvent[] =>
  keys.flatMap((key) => [...ask(day, key), ...sign(day + 2, key, by)]);
export const waive = (day: number, key: string, by: string, reason: string): DemoEvent[] => [
  { day, key, did: 'waive', by, reason },
];
/** Leave from `day` until the day work resumes. */
export const pause = (day: number, until: number, by: string, reason: string): DemoEvent[] => [
  { day, did: 'pause', until, by, reason },
];
export const extend = (day: number, phase: string, days: number, by: string, reason: string): DemoEvent[] => [
  { day, did: 'extend', phase, days, by, reason },
];
/** The start was that many days earlier until somebody moved it. */
export const moveStart = (day: number, days: number, by: string, reason: string): DemoEvent[] => [
  { day, did: 'move-start', days, by, reason },
];
export const close = (day: number, outcome: 'completed' | 'ended', by: string, reason: string): DemoEvent[] => [
  { day, did: 'close', outcome, by, reason },
];
