import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActivityModule } from '../activity/activity.module.js';
import { TemplateEntity } from './template.entity.js';
import { TemplateReadModel } from './template.read-model.js';
import { TemplateVersionEntity } from './template-version.entity.js';
import { TemplatesController } from './templates.controller.js';
import { TemplatesService } from './templates.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([TemplateEntity, TemplateVersionEntity]), ActivityModule],
  controllers: [TemplatesController],
  providers: [TemplatesService, TemplateReadModel],
})
export class TemplatesModule {}
