import { Injectable } from '@nestjs/common';
import { schedule } from '@milepost/shared/schedule';
import { about } from '../check-ins/check-in-arrangement.service.js';
import { CheckInChanges, type CheckInScene } from '../check-ins/check-in-changes.js';
import type { CheckInDecisionView } from '../check-ins/check-in.view.js';
import type { AskedVersion } from '../http/if-match.js';
import { carryOut } from './carry-out.js';
import type { CheckInClosingRequest } from './check-in-closing.dto.js';
import {
  acknowledgeCheckIn,
  checkInDecision,
  closeCheckIn,
  keepRecord,
  markReopened,
  reopenCheckIn,
} from './check-in-closing.sql.js';
import { frozenRecord } from './frozen-record.js';
import { refuseClosing } from './refuse-closing.js';

/** How a check-in ends, and what becomes of that. Each verb may be repeated without harm. */
@Injectable()
export class CheckInClosingsService {
  constructor(private readonly changes: CheckInChanges) {}

  /**
   * Closes the meeting: freezes what both had before them and what they decided, and carries that out. Refuses as
   * `refuseClosing` says, 409 `plan-full`; 428 and 412 where the check-in changed meanwhile.
   */
  close(token: Buffer, id: number, asked: AskedVersion, request: CheckInClosingRequest): Promise<string> {
    const { outcome, summary, nextOn = null, extension = null } = request;
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, can, plan, today, tx } = scene;
      const { planId } = reader;
      if (can.reopen && course.closedBy === reader.id) {
        const stands = await decisionOf(scene);
        if (stands.outcome === outcome && stands.summary === summary && stands.nextOn === nextOn) return null;
      }
      scene.allow('close');
      await scene.requireSeen(asked);
      // closed once more, what was extended then is not extended again
      const made = schedule(plan, today).some(({ key, due }) => key === extension?.phase && due === extension.due);
      const toMake = made && course.revision > 1 ? null : extension;
      const meeting = await scene.view();
      refuseClosing({ outcome, nextOn, extension }, toMake, meeting, scene);
      const values = [planId, id, reader.id, outcome, summary, nextOn];
      const [closed] = await tx.query<{ closedAt: string }>(closeCheckIn, values);
      const decision = { outcome, summary, nextOn, extension, by: reader.id, at: closed!.closedAt };
      const record = frozenRecord(meeting, scene, decision);
      await tx.query(keepRecord, [planId, id, course.revision, record, reader.id]);
      await carryOut(scene, meeting, { outcome, nextOn, extension: toMake });
      return { verb: 'check-in-closed', detail: about(scene) };
    });
  }

  /** The hire has read it, and may say something to it. 409 `check-in-not-closed`, `check-in-acknowledged`. */
  acknowledge(token: Buffer, id: number, text: string | null): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, state, tx } = scene;
      const again = state === 'acknowledged' && reader.relation.hire;
      if (again && (await decisionOf(scene)).acknowledgement === text) return null;
      scene.allow('acknowledge');
      await tx.query(acknowledgeCheckIn, [reader.planId, id, reader.id, text]);
      return { verb: 'check-in-acknowledged', detail: about(scene) };
    });
  }

  /** Opens a closed check-in again; its record stays, with how it was acknowledged. 409 `check-in-not-closed`. */
  reopen(token: Buffer, id: number, reason: string): Promise<string> {
    return this.changes.make(token, id, async (scene) => {
      const { reader, course, can, tx } = scene;
      if (can.close && course.revision > 1) return null;
      scene.allow('reopen');
      await tx.query(markReopened, [reader.planId, id, reader.id, reason]);
      await tx.query(reopenCheckIn, [reader.planId, id]);
      return { verb: 'check-in-reopened', detail: about(scene) };
    });
  }
}

async function decisionOf({ reader, course, tx }: CheckInScene): Promise<CheckInDecisionView> {
  const [row] = await tx.query<CheckInDecisionView & Record<string, unknown>>(checkInDecision, [
    reader.planId,
    course.id,
  ]);
  return row!;
}
