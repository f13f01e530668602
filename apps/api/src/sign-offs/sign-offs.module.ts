import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoalsModule } from '../goals/goals.module.js';
import { SignOffsController } from './sign-offs.controller.js';
import { SignOffBatchController } from './sign-off-batch.controller.js';
import { SignOffEntity } from './sign-off.entity.js';
import { SignOffsService } from './sign-offs.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SignOffEntity]), GoalsModule],
  controllers: [SignOffsController, SignOffBatchController],
  providers: [SignOffsService],
})
export class SignOffsModule {}
