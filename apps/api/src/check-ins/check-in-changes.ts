import { Injectable } from '@nestjs/common';
import { checkInRights } from '@milepost/shared/check-in-access';
import { possibleIn, refuseNow, type CheckInDeed } from '@milepost/shared/check-in-rules';
import type { PhaseKey } from '@milepost/shared/template';
import { Database, type Transaction } from '../database/database.js';
import { obey } from '../goals/goal-changes.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { allow, planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { recordChange, type PlanEvent } from '../plans/plan-record.js';
import {
  checkInPage,
  standing,
  type CheckInRow,
  type CheckInScene as Standing,
  type PlanDates,
} from './check-in-page.js';
import { CheckInReadModel } from './check-in.read-model.js';
import { checkInById, lockedCheckInPlan } from './check-in.sql.js';
import { checkInScene, raiseCheckIn, raiseQuietly } from './check-in-changes.sql.js';
import type { CheckInView } from './check-in.view.js';

/** What a change to a check-in decides from, read while its plan is locked. */
export interface CheckInScene extends Standing {
  course: CheckInView['course'];
  plan: PlanDates;
  tx: Transaction;
  /** Throws 403 where the reader may never do this, 409 with the code of the state where they may not do it now. */
  allow: (deed: CheckInDeed) => void;
  /** The phase that it is about. */
  phaseKey: PhaseKey;
  /** The check-in as its reader sees it inside this transaction. */
  view: () => Promise<CheckInView>;
  /** Throws 428 and 412 `changed-meanwhile`, with the check-in as it stands, for whoever saw another version of it. */
  requireSeen: (asked: AskedVersion) => Promise<void>;
}

/**
 * What happened. An event goes into the activity, without a word that somebody typed. `quiet` tells open pages and writes no
 * activity: shared notes, agenda and actions as they are typed. `unseen` tells nobody: drafts and private notes. Null: it
 * stood so already.
 */
export type CheckInHappening = PlanEvent | 'quiet' | 'unseen' | null;

/** Checks rights and rules, writes the fact, and says what happened. */
export type CheckInAct = (scene: CheckInScene) => Promise<CheckInHappening>;

/**
 * The one shape of every change to a check-in: see its plan (404), may they (403), does its state allow it and the rule (409),
 * fact, activity, summary. The answer is the fresh page as text.
 */
@Injectable()
export class CheckInChanges {
  constructor(
    private readonly database: Database,
    private readonly page: CheckInReadModel,
  ) {}

  async make(token: Buffer, checkInId: number, act: CheckInAct, now = new Date()): Promise<string> {
    await this.database.transaction(async (tx) => {
      const [row] = await tx.query<PlanReaderRow>(lockedCheckInPlan, [token, checkInId]);
      const reader = planReader(row);
      const [found] = await tx.query<PlanDates & Pick<CheckInScene, 'course'>>(checkInScene, [
        reader.planId,
        checkInId,
      ]);
      const { course, ...plan } = found!;
      const { state, day, today, phaseKey } = standing(course, plan, now);
      const rightsIn = (at: typeof state) => checkInRights(reader.relation, reader.rights, at);
      const can = rightsIn(state);
      const view = async () => {
        const [seen] = await tx.query<CheckInRow & Record<string, unknown>>(checkInById, [token, checkInId]);
        return JSON.parse(checkInPage(seen, now)) as CheckInView;
      };
      const happened = await act({
        reader,
        can,
        state,
        day,
        today,
        phaseKey,
        course,
        plan,
        tx,
        view,
        allow: (deed) => {
          if (can[deed]) return;
          if (possibleIn[deed].some((at) => rightsIn(at)[deed])) obey(refuseNow(deed, state));
          allow(reader, false);
        },
        requireSeen: async (asked) => {
          if (asked !== course.version) requireVersion(asked, course.version, await view());
        },
      });
      if (happened === null || happened === 'unseen') return;
      if (happened === 'quiet') return void (await tx.query(raiseQuietly, [reader.planId, checkInId]));
      await tx.query(raiseCheckIn, [reader.planId, checkInId]);
      await recordChange(tx, reader.planId, reader.id, happened);
    });
    return this.page.byId(token, checkInId, now);
  }
}
