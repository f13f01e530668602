import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { CurrentActor } from '../access/current-actor.js';
import { AdminOnly } from '../access/route-access.js';
import { CsvBody, TakesCsv } from '../http/csv-body.js';
import { Problems } from '../http/problems.js';
import { RequestKey, TakesRequestKey } from '../http/request-key.js';
import { PeopleImportPreviewView, PeopleImportView } from './people-import.view.js';
import { PeopleImportsService } from './people-imports.service.js';

@ApiTags('people')
@Controller('people-imports')
@AdminOnly()
export class PeopleImportsController {
  constructor(private readonly imports: PeopleImportsService) {}

  /** What would become of every line of a CSV file of people. Changes nothing. */
  @Post('preview')
  @HttpCode(200)
  @TakesCsv()
  @ApiOkResponse({ type: PeopleImportPreviewView })
  @Problems(400, 401, 403, 413, 415)
  preview(@CurrentActor() actor: Actor, @CsvBody() file: Buffer): Promise<PeopleImportPreviewView> {
    return this.imports.preview(actor, file);
  }

  /** Add everybody in a CSV file, or nobody: 422 rows-refused, with the preview as its view, if any line is wrong. */
  @Post()
  @TakesCsv()
  @TakesRequestKey()
  @ApiCreatedResponse({ type: PeopleImportView })
  @Problems(400, 401, 403, 413, 415, 422)
  add(
    @CurrentActor() actor: Actor,
    @CsvBody() file: Buffer,
    @RequestKey() requestKey: string | null,
  ): Promise<PeopleImportView> {
    return this.imports.add(actor, file, requestKey);
  }
}
