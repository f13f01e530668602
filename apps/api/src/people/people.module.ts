import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LinksModule } from '../links/links.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { DeactivationController } from './deactivation.controller.js';
import { DeactivationService } from './deactivation.service.js';
import { PeopleController } from './people.controller.js';
import { PeopleReadModel } from './people.read-model.js';
import { PeopleService } from './people.service.js';
import { PersonEntity } from './person.entity.js';

/** The directory and its reporting lines. */
@Module({
  imports: [TypeOrmModule.forFeature([PersonEntity]), LinksModule, SessionsModule],
  controllers: [PeopleController, DeactivationController],
  providers: [PeopleReadModel, PeopleService, DeactivationService],
  exports: [PeopleReadModel, PeopleService],
})
export class PeopleModule {}
