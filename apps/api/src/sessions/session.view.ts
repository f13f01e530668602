import { deviceOf } from './device.js';

/** One place where somebody is signed in. */
export class SessionView {
  id: number;

  /** In words: "Firefox on Linux". */
  device: string;

  /** The address it was last used to sign in from. */
  address: string;

  /** @example "2026-11-21T08:00:00.000Z" */
  createdAt: string;

  /** To within five minutes. */
  lastSeenAt: string;

  /** Whether this is the session that asks. */
  current: boolean;
}

export interface SessionRow {
  id: string;
  agent: string;
  address: string;
  createdAt: Date;
  seenAt: Date;
}

export const sessionView = (row: SessionRow, currentId: number): SessionView => ({
  id: Number(row.id),
  device: deviceOf(row.agent),
  address: row.address,
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: row.seenAt.toISOString(),
  current: Number(row.id) === currentId,
});
