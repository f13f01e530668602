import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActivityModule } from '../activity/activity.module.js';
import { TemplateDraftsModule } from '../template-drafts/template-drafts.module.js';
import { PublicationsService } from './publications.service.js';
import { RetirementsService } from './retirements.service.js';
import { TemplateEntity } from './template.entity.js';
import { TemplateReadModel } from './template.read-model.js';
import { TemplateVersionEntity } from './template-version.entity.js';
import { TemplateVersionsController } from './template-versions.controller.js';
import { TemplateVersionsReadModel } from './template-versions.read-model.js';
import { TemplatesController } from './templates.controller.js';
import { TemplatesService } from './templates.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TemplateEntity, TemplateVersionEntity]), ActivityModule, TemplateDraftsModule],
  controllers: [TemplatesController, TemplateVersionsController],
  providers: [TemplatesService, TemplateReadModel, TemplateVersionsReadModel, RetirementsService, PublicationsService],
})
export class TemplatesModule {}
