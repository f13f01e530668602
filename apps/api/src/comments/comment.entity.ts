import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn, PlanIdColumn } from '../database/id-column.js';

/** What somebody says about a goal. Removing keeps the row. */
@Entity('comments')
export class CommentEntity {
  @PlanIdColumn() planId: number;
  @GivenIdColumn() id: string;
  @IdColumn() goalId: number;
  @Column('text') text: string;
  @IdColumn() writtenBy: number;
  @IdColumn({ nullable: true }) removedBy: number | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('text', { nullable: true }) requestKey: string | null;
}
