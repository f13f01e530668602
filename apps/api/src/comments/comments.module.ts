import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoalsModule } from '../goals/goals.module.js';
import { CommentsController } from './comments.controller.js';
import { CommentEntity } from './comment.entity.js';
import { CommentsService } from './comments.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommentEntity]), GoalsModule],
  controllers: [CommentsController],
  providers: [CommentsService],
})
export class CommentsModule {}
