import { Column, PrimaryColumn, PrimaryGeneratedColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';

/** Postgres hands a bigint over as text; ids stay far below what a number holds exactly. */
const asNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** A column that holds the id of another row. */
export const IdColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, type: 'bigint', transformer: asNumber });

/** A part of the primary key that the app writes itself (plan_id). */
export const PlanIdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'bigint', transformer: asNumber });

/** The id Postgres gives. */
export const GivenIdColumn = (): PropertyDecorator =>
  PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' });
