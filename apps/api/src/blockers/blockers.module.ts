import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoalsModule } from '../goals/goals.module.js';
import { BlockersController } from './blockers.controller.js';
import { BlockerEntity } from './blocker.entity.js';
import { BlockersService } from './blockers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BlockerEntity]), GoalsModule],
  controllers: [BlockersController],
  providers: [BlockersService],
})
export class BlockersModule {}
