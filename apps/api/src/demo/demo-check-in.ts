import type { Rating } from '@milepost/shared/assessment';
import type { CheckInOutcome } from '@milepost/shared/check-in';
import type { PhaseKey } from '@milepost/shared/template';
import type { DemoPlan } from './demo-story.js';

/** A check-in of a demo plan, told in days of the plan, keys of the template's goals and names. */
export interface DemoCheckIn extends DemoTalk {
  about: About;
  course: DemoCourse;
}

/** A milestone, or what an extra check-in is about. */
export type About = PhaseKey | { title: string };

/** How far it came. Its day is that of the milestone unless the story names another. */
export type DemoCourse =
  | { did: 'prepare' }
  | { did: 'open' }
  | { did: 'skip'; day: number; reason: string }
  | { did: 'hold'; day?: number; closings: DemoClosing[] };

/** What was written and agreed before and in the meeting. */
export interface DemoTalk {
  hire?: DemoView;
  manager?: DemoView;
  mentor?: DemoView;
  /** Why the two stay apart on a goal. */
  apart?: Record<string, string>;
  sharedNote?: string;
  /** What somebody keeps for themselves. */
  ownNotes?: Record<string, string>;
  agenda?: { by: string; text: string; key?: string }[];
  actions?: DemoAction[];
}

/** Somebody's view; `asItStands` rates what is done as met. */
export interface DemoView {
  rated: Record<string, Rating | [rating: Rating, comment: string]> | 'asItStands';
  answers: Record<string, string>;
  draft?: true;
}

/** `due` is a day of the plan. */
export interface DemoAction {
  owner: string;
  text: string;
  due: number;
}

/** `nextOn` is a day of the plan; `acknowledged` counts days from the closing, `reopened` too. */
export interface DemoClosing {
  outcome: CheckInOutcome;
  summary: string;
  nextOn?: number;
  extension?: { phase: PhaseKey; days: number; reason: string };
  acknowledged?: { after: number; text?: string };
  reopened?: { after: number; reason: string };
}

/** The words of a check-in's story. */
export const held = (
  about: About,
  day: number | undefined,
  talk: DemoTalk,
  ...closings: DemoClosing[]
): DemoCheckIn => ({
  about,
  ...talk,
  course: { did: 'hold', day, closings },
});
export const prepared = (about: About, talk: DemoTalk = {}): DemoCheckIn => ({
  about,
  ...talk,
  course: { did: 'prepare' },
});
export const underWay = (about: About, talk: DemoTalk): DemoCheckIn => ({ about, ...talk, course: { did: 'open' } });
export const skipped = (about: About, day: number, reason: string): DemoCheckIn => ({
  about,
  course: { did: 'skip', day, reason },
});
/** Its day is past and nobody held it. */
export const late = prepared;
export const view = (rated: DemoView['rated'], answers: Record<string, string>): DemoView => ({ rated, answers });
export const draft = (rated: DemoView['rated'], answers: Record<string, string>): DemoView => ({
  rated,
  answers,
  draft: true,
});

/** More time that a plan's check-ins decided, with the day it was decided on. */
export const decidedExtensions = ({ checkIns = [] }: Pick<DemoPlan, 'checkIns'>) =>
  checkIns.flatMap(({ course }) =>
    course.did === 'hold'
      ? course.closings.flatMap(({ extension }) => extension ?? []).map((one) => ({ ...one, day: course.day! }))
      : [],
  );
