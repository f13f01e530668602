import { Column, Entity } from 'typeorm';
import { GivenIdColumn } from '../database/id-column.js';

/** A role's plan; what it holds stands in its versions. */
@Entity('templates')
export class TemplateEntity {
  @GivenIdColumn() id: string;
  @Column('text') slug: string;
  @Column('text') role: string;
}
