import type { PhaseKey } from '@milepost/shared/template';
import type { ReadBound, ReadTarget } from './blueprint.js';

/** What a line can be made. */
export const makings = [
  'goal',
  'kpi',
  'skill',
  'soft-skill',
  'criterion',
  'responsibility',
  'phase',
  'heading',
  'noise',
] as const;
export type Making = (typeof makings)[number];

/**
 * One thing that a person corrected. Items and unread lines are named by where they stand, "120-164"; what was split off has
 * its own. Corrections are kept as a list: the reading stays as it was, and each can be taken back.
 */
export type Correction =
  /** "This is a …". A goal goes to `phase`, or to the one above it; a phase takes what follows it as its goals. */
  | { kind: 'make'; id: string; as: Making; phase?: PhaseKey }
  /** With the one behind it, in its own list. */
  | { kind: 'merge'; id: string }
  /** Into two, at this character of its words. */
  | { kind: 'split'; id: string; at: number }
  /** Under the goal before it. */
  | { kind: 'nest'; id: string }
  /** A part becomes a goal of its own, behind the one it was part of. */
  | { kind: 'lift'; id: string }
  | { kind: 'move'; id: string; phase: PhaseKey }
  | { kind: 'reword'; id: string; text: string }
  | { kind: 'target'; id: string; target: ReadTarget | null }
  /** Every bound of a KPI, those that stay as they were too; none where it gives a direction only. */
  | { kind: 'bounds'; id: string; bounds: ReadBound[]; frequency: string }
  /** It is as it was read. */
  | { kind: 'confirm'; id: string }
  /** Phases that the document does not state are proposed. */
  | { kind: 'propose' };

/** The most corrections of one import, the most bounds of one KPI, and the longest words of an item. */
export const mostCorrections = 2000;
export const mostBounds = 12;
export const longestWords = 2000;
