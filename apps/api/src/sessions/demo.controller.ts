import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/route-access.js';
import { Config } from '../config/config.js';
import { demoPassword, demoSignIns } from '../demo/demo-people.js';
import { DemoView } from './demo.view.js';

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(private readonly config: Config) {}

  /** Whether this is the demo organisation, and how to sign in to it. */
  @Get()
  @Public()
  @ApiOkResponse({ type: DemoView })
  read(): DemoView {
    if (!this.config.demo) return { demo: false, password: null, people: [] };
    const people = demoSignIns.map(({ name, email, as, sees }) => ({ name, email, as, sees }));
    return { demo: true, password: demoPassword, people };
  }
}
