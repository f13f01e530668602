import type { AtHand, TemplateContent } from '@milepost/shared/template';
import { Column, Entity } from 'typeorm';
import { GivenIdColumn, IdColumn } from '../database/id-column.js';

/** One numbered version. Once published its content never changes; that somebody reviewed it is a fact beside it. */
@Entity('template_versions')
export class TemplateVersionEntity {
  @GivenIdColumn() id: string;
  @IdColumn() templateId: number;
  @Column('integer') number: number;
  @Column('text') status: 'draft' | 'review' | 'published' | 'retired';
  @Column('jsonb') content: TemplateContent;
  @Column('json') atHand: AtHand;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @IdColumn({ nullable: true }) reviewedBy: number | null;
}
