import { Module } from '@nestjs/common';
import { TemplateDraftsModule } from '../template-drafts/template-drafts.module.js';
import { BlueprintImportsController } from './blueprint-imports.controller.js';
import { BlueprintImportsService } from './blueprint-imports.service.js';

@Module({
  imports: [TemplateDraftsModule],
  controllers: [BlueprintImportsController],
  providers: [BlueprintImportsService],
})
export class BlueprintImportsModule {}
