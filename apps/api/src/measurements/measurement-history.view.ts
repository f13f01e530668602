import { ApiProperty } from '@nestjs/swagger';
import { PersonNameView } from '../people/person.view.js';
import { MeasurementView } from '../readiness/readiness.view.js';

/** Who took a reading away, or put another in its place. */
export class ReplacementView {
  by: number;
  at: string;
}

/** A reading that was there once; `replaced` is null while it stands. */
export class PastMeasurementView extends MeasurementView {
  @ApiProperty({ type: ReplacementView, nullable: true }) replaced: ReplacementView | null;
}

/** Every reading that was ever recorded, in the order in which they came. */
export class MeasurementHistoryView {
  measurements: PastMeasurementView[];
  /** Everyone they name. */
  people: PersonNameView[];
}
