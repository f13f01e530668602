import { createContext, useContext } from 'react';
import type { CheckIn, CheckInWrite } from '../../api/check-in-cache';
import type { PlanWords } from '../../ui/plan-words';

/** What every part of a meeting that is open needs. */
export interface MeetingAtHand {
  checkIn: CheckIn;
  words: PlanWords;
  /** Where what is typed here lies until it is saved. */
  place: string;
  /** Where what is begun here lies until it is added or closed: it holds nothing up. */
  drafts: string;
  /** Sends a write; fails as the server refuses. */
  write: (write: CheckInWrite) => Promise<CheckIn>;
  /** The same where nothing was typed: what is refused is said in a toast. */
  deed: (write: CheckInWrite) => Promise<boolean>;
  /** Begins an action, unless one is being written already, and goes there. */
  noteAction: (text: string) => void;
}

export const MeetingContext = createContext<MeetingAtHand | null>(null);

export function useMeeting(): MeetingAtHand {
  const meeting = useContext(MeetingContext);
  if (!meeting) throw new Error('useMeeting needs a MeetingContext above it');
  return meeting;
}
