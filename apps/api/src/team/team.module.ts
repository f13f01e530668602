import { Module } from '@nestjs/common';
import { TeamController } from './team.controller.js';
import { TeamReadModel } from './team.read-model.js';

/** The home of managers, mentors and leads. */
@Module({ controllers: [TeamController], providers: [TeamReadModel] })
export class TeamModule {}
