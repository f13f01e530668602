import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn } from '../database/id-column.js';

/** A team of people, with a lead who may judge its hires. */
@Entity('teams')
export class TeamEntity {
  @GivenIdColumn() id: string;
  @Column('text') name: string;
  @IdColumn({ nullable: true }) leadId: number | null;
  @Column('integer') version: number;
  @IdColumn({ nullable: true }) createdBy: number | null;
  @Column('text', { nullable: true }) requestKey: string | null;
}
