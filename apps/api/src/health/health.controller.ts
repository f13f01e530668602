import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/route-access.js';
import { Problems } from '../http/problems.js';
import { RuleError } from '../http/rule-error.js';
import { AliveView, ReadyView } from './health.view.js';
import { Readiness } from './readiness.js';

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. */
  @Get()
  @ApiOkResponse({ type: AliveView })
  alive(): AliveView {
    return { status: 'alive' };
  }

  /** The database answers and every migration is applied; 503 until then, and `detail` says why. */
  @Get('ready')
  @ApiOkResponse({ type: ReadyView })
  @Problems(503)
  async ready(): Promise<ReadyView> {
    const missing = await this.readiness.missing();
    if (missing) throw new RuleError('not-ready', missing, { status: 503, retryAfter: 5 });
    return { status: 'ready' };
  }
}
