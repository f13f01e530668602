import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn, PlanIdColumn } from '../database/id-column.js';

/** What stops a goal, and who can clear it. At most one stands open per goal. */
@Entity('blockers')
export class BlockerEntity {
  @PlanIdColumn() planId: number;
  @GivenIdColumn() id: string;
  @IdColumn() goalId: number;
  @Column('text') text: string;
  @IdColumn() raisedBy: number;
  @IdColumn({ nullable: true }) clearableBy: number | null;
  @IdColumn({ nullable: true }) clearedBy: number | null;
  @Column('timestamptz', { nullable: true }) clearedAt: Date | null;
  @Column('text', { nullable: true }) requestKey: string | null;
}
