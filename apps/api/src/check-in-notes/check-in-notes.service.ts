import { Injectable } from '@nestjs/common';
import { CheckInChanges } from '../check-ins/check-in-changes.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { privateNote, sharedNote, writePrivateNote, writeSharedNote } from './check-in-note.sql.js';

interface Note {
  text: string;
  version: number;
}

const none: Note = { text: '', version: 0 };

/** Two notes that never mix: one for everybody who reads the check-in, one for its writer alone. */
@Injectable()
export class CheckInNotesService {
  constructor(private readonly changes: CheckInChanges) {}

  /** Writes the shared note while the meeting is open. 428, 412 with the check-in where somebody else wrote meanwhile. */
  share(token: Buffer, checkInId: number, asked: AskedVersion, text: string): Promise<string> {
    return this.changes.make(token, checkInId, async ({ reader, allow, view, tx }) => {
      allow('converse');
      const key = [reader.planId, checkInId];
      const note = (await tx.query<Note & Record<string, unknown>>(sharedNote, key))[0] ?? none;
      if (note.text === text) return null;
      if (asked !== note.version) requireVersion(asked, note.version, await view());
      await tx.query(writeSharedNote, [...key, text, reader.id]);
      return 'quiet';
    });
  }

  /** Writes the reader's private note, at any time. 428, 412 where they wrote it in another place meanwhile. */
  keep(token: Buffer, checkInId: number, asked: AskedVersion, text: string): Promise<string> {
    return this.changes.make(token, checkInId, async ({ reader, allow, view, tx }) => {
      allow('keepNotes');
      const key = [reader.planId, checkInId];
      const note = (await tx.query<Note & Record<string, unknown>>(privateNote, [...key, reader.id]))[0] ?? none;
      if (note.text === text) return null;
      if (asked !== note.version) requireVersion(asked, note.version, await view());
      await tx.query(writePrivateNote, [...key, text, reader.id]);
      return 'unseen';
    });
  }
}
