import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn, PlanIdColumn } from '../database/id-column.js';

/** A link or note that shows a goal was reached. Removing keeps the row. */
@Entity('evidence')
export class EvidenceEntity {
  @PlanIdColumn() planId: number;
  @GivenIdColumn() id: string;
  @IdColumn() goalId: number;
  @Column('text') kind: 'link' | 'note';
  @Column('text', { nullable: true }) url: string | null;
  @Column('text') text: string;
  @IdColumn() addedBy: number;
  @IdColumn({ nullable: true }) removedBy: number | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('text', { nullable: true }) requestKey: string | null;
}
