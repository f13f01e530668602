import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn } from '../database/id-column.js';

/** One hire's copy of a template version, with its start. One active plan a person. */
@Entity('plans')
export class PlanEntity {
  @GivenIdColumn() id: string;
  @IdColumn() personId: number;
  @IdColumn() templateVersionId: number;
  @Column('date') startDate: string;
  @IdColumn({ nullable: true }) mentorId: number | null;
  @Column('boolean') mentorSigns: boolean;
  @IdColumn() createdBy: number;
  @Column('text', { nullable: true }) requestKey: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
