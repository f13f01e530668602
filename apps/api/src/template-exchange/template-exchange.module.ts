import { Module } from '@nestjs/common';
import { TemplateDraftsModule } from '../template-drafts/template-drafts.module.js';
import { TemplateFilesController } from './template-files.controller.js';
import { TemplateFilesService } from './template-files.service.js';

/** Templates go out and come in as files. */
@Module({
  imports: [TemplateDraftsModule],
  controllers: [TemplateFilesController],
  providers: [TemplateFilesService],
})
export class TemplateExchangeModule {}
