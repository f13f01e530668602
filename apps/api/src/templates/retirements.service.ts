import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { lockTemplate } from '../template-drafts/template-draft.sql.js';
import { versionView } from './template-versions.read-model.js';
import { findVersion, restore, retire } from './template-versions.sql.js';
import type { TemplateVersionView } from './template-version.view.js';

type Row = Omit<TemplateVersionView, 'can'> & { id: string; revision: number; publisherId: string | null };

/** A version that retired starts no new plans; those that follow it go on. */
@Injectable()
export class RetirementsService {
  constructor(
    private readonly database: Database,
    private readonly activity: ActivityLog,
  ) {}

  /** Retires a published version, or brings it back; repeated, nothing changes. Throws 404. */
  set(actor: Actor, slug: string, version: number, isRetired: boolean): Promise<TemplateVersionView> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockTemplate, [slug]);
      const find = async () => {
        const [row] = await tx.query<Row & Record<string, unknown>>(findVersion, [slug, version]);
        if (!row) throw new NotFound();
        return row;
      };
      const { id } = await find();
      const changed = isRetired ? await tx.query(retire, [id, actor.personId]) : await tx.query(restore, [id]);
      const verb = isRetired ? 'template-retired' : 'template-restored';
      if (changed.length) await this.activity.write(tx, { verb, actorId: actor.personId, detail: { slug, version } });
      const { id: _id, revision: _revision, publisherId: _publisher, ...row } = await find();
      return versionView(row, actor);
    });
  }
}
