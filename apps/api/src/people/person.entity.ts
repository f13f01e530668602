import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn } from '../database/id-column.js';

/** Somebody of the organisation. Nobody is ever removed, only deactivated. */
@Entity('people')
export class PersonEntity {
  @GivenIdColumn() id: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') title: string;
  @Column('text') timeZone: string;
  @Column('smallint', { array: true }) workingDays: number[];
  @IdColumn({ nullable: true }) teamId: number | null;
  @IdColumn({ nullable: true }) managerId: number | null;
  @IdColumn({ nullable: true }) mentorId: number | null;
  @Column('boolean') isAdmin: boolean;
  @Column('timestamptz', { nullable: true }) deactivatedAt: Date | null;
  @Column('integer') version: number;
  @Column('timestamptz') changedAt: Date;
  @IdColumn({ nullable: true }) createdBy: number | null;
  @Column('text', { nullable: true }) requestKey: string | null;
}
