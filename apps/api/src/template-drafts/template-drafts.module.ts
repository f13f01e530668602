import { Module } from '@nestjs/common';
import { ActivityModule } from '../activity/activity.module.js';
import { DraftChanges } from './draft-changes.js';
import { DraftStart } from './draft-start.js';
import { TemplateDraftReadModel } from './template-draft.read-model.js';
import { TemplateDraftsController } from './template-drafts.controller.js';
import { TemplateDraftsService } from './template-drafts.service.js';

/** Templates while they are written. */
@Module({
  imports: [ActivityModule],
  controllers: [TemplateDraftsController],
  providers: [DraftChanges, DraftStart, TemplateDraftReadModel, TemplateDraftsService],
  exports: [DraftChanges, DraftStart, TemplateDraftReadModel],
})
export class TemplateDraftsModule {}
