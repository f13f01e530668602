import type { VariantContent } from '@milepost/shared/template-variant';
import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn } from '../database/id-column.js';

/** One hire's copy of a template version, with its start. One active plan a person. */
@Entity('plans')
export class PlanEntity {
  @GivenIdColumn() id: string;
  @IdColumn() personId: number;
  @IdColumn() templateVersionId: number;
  @Column('text', { nullable: true }) variant: string | null;
  /** What the variant makes of the template's content, where it has one. */
  @Column('jsonb', { nullable: true }) variantContent: VariantContent | null;
  @Column('date') startDate: string;
  @IdColumn({ nullable: true }) mentorId: number | null;
  @Column('boolean') mentorSigns: boolean;
  @IdColumn() createdBy: number;
  @Column('text', { nullable: true }) requestKey: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
