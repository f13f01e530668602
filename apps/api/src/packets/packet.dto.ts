import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Optional } from '../http/fields/optional.js';
import { QueryId } from '../http/fields/query-number.js';

/** The forms a packet takes. */
export const packetFormats = ['pdf', 'markdown'] as const;
export type PacketFormat = (typeof packetFormats)[number];

export class PacketQuery {
  /** A PDF when left out. */
  @Optional()
  @ApiProperty({ enum: [...packetFormats], required: false })
  @IsIn(packetFormats)
  format?: PacketFormat;

  /** The packet of this decision, as everything stood then. As it stands now when left out. */
  @Optional()
  @QueryId()
  decision?: number;
}
