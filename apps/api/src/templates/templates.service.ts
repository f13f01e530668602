import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { TemplateEntity } from './template.entity.js';
import { TemplateVersionEntity } from './template-version.entity.js';

/** What admins say about templates. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly activity: ActivityLog,
  ) {}

  /** Notes that an admin read a published version against its document, or takes that back. Repeating keeps the first. 404. */
  review(actor: Actor, slug: string, number: number, isReviewed: boolean): Promise<void> {
    return this.database.transaction(async (tx) => {
      const template = await tx.manager.findOneBy(TemplateEntity, { slug });
      const named = { templateId: Number(template?.id ?? 0), number, status: In(['published', 'retired'] as const) };
      if (!template || !(await tx.manager.existsBy(TemplateVersionEntity, named))) throw new NotFound();
      const { affected } = await tx.manager.update(
        TemplateVersionEntity,
        { ...named, reviewedAt: isReviewed ? IsNull() : Not(IsNull()) },
        isReviewed ? { reviewedAt: () => 'now()', reviewedBy: actor.personId } : { reviewedAt: null, reviewedBy: null },
      );
      const verb = isReviewed ? 'template-reviewed' : 'template-review-undone';
      if (affected) await this.activity.write(tx, { verb, actorId: actor.personId, detail: { slug, version: number } });
    });
  }
}
