/** What happened on a demo plan, told in days of the plan and keys of the template's goals. */
export type DemoEvent = { day: number; key: string } & (
  | { did: 'tick' }
  | { did: 'count'; change: number }
  | { did: 'name'; text: string }
  | { did: 'link'; url: string; text: string }
  | { did: 'note'; text: string }
  | { did: 'comment'; by: string; text: string }
  | { did: 'ask' }
  | { did: 'sign'; by: string }
  | { did: 'return'; by: string; reason: string }
  | { did: 'block'; by?: string; text: string; clearableBy: string | null }
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
  /** Phases that went as they should: every goal done in turn, with what it asks for. */
  smooth?: { phases: string[]; signedBy: string };
  events: DemoEvent[];
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
