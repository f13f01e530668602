import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn, PlanIdColumn } from '../database/id-column.js';

/** One asking for a confirmation and its answer. At most one stands (open or signed) per goal. */
@Entity('sign_offs')
export class SignOffEntity {
  @PlanIdColumn() planId: number;
  @GivenIdColumn() id: string;
  @IdColumn() goalId: number;
  @IdColumn() askedBy: number;
  @Column('text', { nullable: true }) outcome: 'signed' | 'returned' | 'withdrawn' | 'undone' | null;
  @IdColumn({ nullable: true }) decidedBy: number | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @IdColumn({ nullable: true }) undoneBy: number | null;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
