import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleImportEntity } from './people-import.entity.js';
import { PeopleImportsController } from './people-imports.controller.js';
import { PeopleImportsService } from './people-imports.service.js';

/** People from a file, many at once. */
@Module({
  imports: [TypeOrmModule.forFeature([PeopleImportEntity])],
  controllers: [PeopleImportsController],
  providers: [PeopleImportsService],
})
export class PeopleImportsModule {}
