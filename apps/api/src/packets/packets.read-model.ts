import { Injectable } from '@nestjs/common';
import { dateIn } from '@milepost/shared/calendar';
import type { DecisionRecord } from '@milepost/shared/decision-record';
import type { Packet } from '@milepost/shared/packet';
import { packetMarkdown } from '@milepost/shared/packet-markdown';
import { packetOf } from '@milepost/shared/packet-of';
import { readiness } from '@milepost/shared/readiness';
import { drawPdf } from '../check-in-documents/pdf.js';
import { DecisionRecordReadModel } from '../decisions/decision-record.read-model.js';
import { fileName } from '../http/file-name.js';
import { Forbidden, NotFound } from '../http/rule-error.js';
import { ReadinessReadModel } from '../readiness/readiness.read-model.js';
import type { PacketFormat } from './packet.dto.js';
import { packetDocument } from './packet-document.js';

/** A file to save, and the name it is saved by. */
export interface PacketFile {
  name: string;
  content: Buffer | string;
}

/** Promotion packets. */
@Injectable()
export class PacketsReadModel {
  constructor(
    private readonly readings: ReadinessReadModel,
    private readonly decisions: DecisionRecordReadModel,
  ) {}

  /** As it stands, or as it stood when that decision was taken. 404 where readiness is not theirs to see; 403 for the hire. */
  async file(
    token: Buffer,
    planId: number,
    format: PacketFormat,
    decisionId: number | null,
    now = new Date(),
  ): Promise<PacketFile> {
    const packet = await this.packet(token, planId, decisionId, now);
    const name = fileName(packet.title, 'promotion-packet');
    return format === 'pdf'
      ? { name: `${name}.pdf`, content: await drawPdf(packetDocument(packet)) }
      : { name: `${name}.md`, content: packetMarkdown(packet) };
  }

  private async packet(token: Buffer, planId: number, decisionId: number | null, now: Date): Promise<Packet> {
    const { can, ...facts } = await this.readings.byPlan(token, planId);
    if (!can.readiness) throw new NotFound();
    if (!can.packet) throw new Forbidden();
    if (decisionId === null) {
      const today = dateIn(facts.hire.timeZone, now.toISOString());
      return packetOf(facts, readiness(facts, today), today);
    }
    const record = JSON.parse(await this.decisions.byId(token, planId, decisionId)) as DecisionRecord;
    return packetOf(record.facts, record.readiness, record.today, record.decision);
  }
}
