import { Module } from '@nestjs/common';
import { TemplateDraftsModule } from '../template-drafts/template-drafts.module.js';
import { TemplateReviewsController } from './template-reviews.controller.js';
import { TemplateReviewsService } from './template-reviews.service.js';

/** A second person's word on a draft. */
@Module({
  imports: [TemplateDraftsModule],
  controllers: [TemplateReviewsController],
  providers: [TemplateReviewsService],
})
export class TemplateReviewsModule {}
