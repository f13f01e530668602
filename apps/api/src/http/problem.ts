import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What is wrong with one field of a request. */
export class FieldProblem {
  @ApiProperty({ type: 'string', description: 'The path of the field: "name", "parts.0.min".' })
  field: string;

  @ApiProperty({ type: 'string', description: 'A stable word for the reason.' })
  code: string;

  @ApiProperty({ type: 'string', description: 'The reason in a sentence.' })
  detail: string;
}

/** RFC 9457: how every request that fails is answered, as application/problem+json. */
export class Problem {
  @ApiProperty({ type: 'string', example: 'about:blank' })
  type: string;

  @ApiProperty({ type: 'string', description: 'The status in words.' })
  title: string;

  @ApiProperty({ type: 'integer' })
  status: number;

  @ApiProperty({ type: 'string', description: 'A sentence for the person who asked.' })
  detail: string;

  @ApiProperty({ type: 'string', description: 'A stable word for the reason.' })
  code: string;

  @ApiPropertyOptional({ type: [FieldProblem], description: 'One entry for each field that is wrong.' })
  errors?: FieldProblem[];

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'The current view, where the request came from an older one.',
  })
  view?: unknown;
}
