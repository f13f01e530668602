import { daysBetween, type IsoDate } from './calendar.js';
import type { PhaseKey } from './template.js';
import { dueOn } from './phase.js';

/** What a check-in is about: settling in, working on one's own, or what came of it. */
export const checkInStages = ['start', 'ownership', 'impact'] as const;
export type CheckInStage = (typeof checkInStages)[number];

/** A question, put to the hire and to the manager about the same thing. */
export interface CheckInPrompt {
  key: string;
  hire: string;
  manager: string;
}

/** Up to day 45 it is the start, up to day 135 ownership, then impact; an extra check-in asks as the phase under way does. */
export function checkInStage(phase: PhaseKey): CheckInStage {
  const start: IsoDate = '2025-01-01';
  const due = dueOn(phase, start);
  const days = due ? daysBetween(start, due) : Infinity;
  if (days <= 45) return 'start';
  return days <= 135 ? 'ownership' : 'impact';
}

const always: CheckInPrompt[] = [
  { key: 'went-well', hire: 'What went well?', manager: 'What went well?' },
  { key: 'is-hard', hire: 'What is hard right now?', manager: 'What looks hard for them?' },
  { key: 'need', hire: 'What do you need, and from whom?', manager: 'What will you do for them?' },
];

/** The questions asked where a template names none of its own. */
export const usualPrompts: Record<CheckInStage, CheckInPrompt[]> = {
  start: [
    {
      key: 'access',
      hire: 'Which access, tool or account is still missing?',
      manager: 'Is all access there, and no more than needed?',
    },
    { key: 'people', hire: 'Whom do you ask for what? Who is missing?', manager: 'Whom should they meet next?' },
    {
      key: 'safety',
      hire: 'Do you know what you may change alone, and how to undo it?',
      manager: 'Do they know what they may change alone, and ask before the rest?',
    },
    ...always,
  ],
  ownership: [
    {
      key: 'ownership',
      hire: 'What do you own now, and what would you like to own next?',
      manager: 'What do they own now, and what could they own next?',
    },
    {
      key: 'escalation',
      hire: 'When did you ask for help, and was it early enough?',
      manager: 'Did they escalate early enough, and to the right people?',
    },
    ...always,
  ],
  impact: [
    {
      key: 'impact',
      hire: 'What is better because of your work, and how can one tell?',
      manager: 'What is better because of their work, and how can one tell?',
    },
    {
      key: 'readiness',
      hire: 'What are you ready for next, and what is missing?',
      manager: 'What are they ready for next, and what is missing?',
    },
    ...always,
  ],
};
