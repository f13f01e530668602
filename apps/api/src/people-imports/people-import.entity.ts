import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn } from '../database/id-column.js';

/** A file of people that was brought in, and what came of it. */
@Entity('people_imports')
export class PeopleImportEntity {
  @GivenIdColumn() id: string;
  @IdColumn() createdBy: number;
  /** SHA-256 of the file. */
  @Column('bytea') fileHash: Buffer;
  @Column('integer') added: number;
  @Column('integer') alreadyHere: number;
  @Column('text', { array: true }) teamsAdded: string[];
  @Column('text', { nullable: true }) requestKey: string | null;
}
