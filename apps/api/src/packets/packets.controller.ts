import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LateSession } from '../access/route-access.js';
import { SessionToken } from '../access/session-token.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problems } from '../http/problems.js';
import { PacketQuery } from './packet.dto.js';
import { PacketsReadModel } from './packets.read-model.js';

const types = { pdf: 'application/pdf', markdown: 'text/markdown; charset=utf-8' } as const;

@ApiTags('readiness')
@LateSession()
@Controller('plans/:id/packet')
@Problems(400, 401, 403, 404)
export class PacketsController {
  constructor(private readonly packets: PacketsReadModel) {}

  /**
   * The promotion packet: a document that speaks for itself. Summary, criteria with their evidence, KPIs, skills, check-ins,
   * goals, what is open, the decision. Nothing private is in it.
   */
  @Get()
  @ApiOkResponse({
    content: {
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
      'text/markdown': { schema: { type: 'string' } },
    },
  })
  async take(
    @SessionToken() token: Buffer,
    @Param('id', IdPipe) id: number,
    @Query() { format = 'pdf', decision }: PacketQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.packets.file(token, id, format, decision ?? null);
    void reply
      .type(types[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-cache')
      .send(content);
  }
}
