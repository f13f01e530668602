import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people/people.module.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { PlansModule } from '../plans/plans.module.js';
import { PlanPeopleController } from './plan-people.controller.js';
import { PlanPeopleService } from './plan-people.service.js';

/** The mentor and the manager of a plan. */
@Module({
  imports: [TypeOrmModule.forFeature([PlanEntity]), PeopleModule, PlansModule],
  controllers: [PlanPeopleController],
  providers: [PlanPeopleService],
})
export class PlanPeopleModule {}
