import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkInStages, usualPrompts, type CheckInPrompt, type CheckInStage } from '@milepost/shared/check-in-prompt';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { BadRequest, NotFound } from '../http/rule-error.js';
import type { PromptsRequest } from './check-in-prompt.dto.js';
import { dropPrompts, findPrompts, lockTemplate, savePrompts } from './check-in-prompt.sql.js';
import type { PromptStageView, PromptsView } from './check-in-prompt.view.js';

interface Row {
  templateId: string;
  changed: { stage: CheckInStage; prompts: CheckInPrompt[]; version: number }[];
}

/** The questions that a template's check-ins ask: the usual ones, unless an admin changed them. Closed check-ins keep theirs. */
@Injectable()
export class CheckInPromptsService {
  constructor(
    private readonly database: Database,
    private readonly activity: ActivityLog,
  ) {}

  /** Throws 404. */
  async read(actor: Actor, slug: string): Promise<PromptsView> {
    const [row] = await this.database.read<Row & Record<string, unknown>>(findPrompts, [slug]);
    return viewOf(row, actor);
  }

  /** Sets the questions of a stage. Throws 404, 428, 412 with the current view, 400 `prompt-unknown`, `prompt-twice`. */
  save(
    actor: Actor,
    slug: string,
    stage: CheckInStage,
    asked: AskedVersion,
    request: PromptsRequest,
  ): Promise<PromptsView> {
    return this.change(actor, slug, stage, async ({ tx, row, now, view }) => {
      const prompts = withKeys(request, now.prompts);
      if (JSON.stringify(prompts) === JSON.stringify(now.prompts)) return false;
      requireVersion(asked, now.version, view);
      await tx.query(savePrompts, [row.templateId, stage, JSON.stringify(prompts), actor.personId]);
      return true;
    });
  }

  /** Asks the usual questions again. Throws 404. */
  reset(actor: Actor, slug: string, stage: CheckInStage): Promise<PromptsView> {
    return this.change(
      actor,
      slug,
      stage,
      async ({ tx, row }) => (await tx.query(dropPrompts, [row.templateId, stage])).length > 0,
    );
  }

  private change(
    actor: Actor,
    slug: string,
    stage: CheckInStage,
    act: (scene: { tx: Transaction; row: Row; now: PromptStageView; view: PromptsView }) => Promise<boolean>,
  ): Promise<PromptsView> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockTemplate, [slug]);
      const find = async () => (await tx.query<Row & Record<string, unknown>>(findPrompts, [slug]))[0];
      const row = await find();
      const view = viewOf(row, actor);
      const now = view.stages.find((one) => one.stage === stage)!;
      if (!(await act({ tx, row: row!, now, view }))) return view;
      await this.activity.write(tx, { verb: 'check-in-prompts-set', actorId: actor.personId, detail: { slug, stage } });
      return viewOf(await find(), actor);
    });
  }
}

function viewOf(row: Row | undefined, { isAdmin }: Actor): PromptsView {
  if (!row) throw new NotFound();
  const stages = checkInStages.map((stage): PromptStageView => {
    const changed = row.changed.find((one) => one.stage === stage);
    return { stage, prompts: changed?.prompts ?? usualPrompts[stage], usual: !changed, version: changed?.version ?? 0 };
  });
  return { stages, can: { edit: isAdmin } };
}

/** A known question keeps its key and so its answers; a new one gets one of its own. */
function withKeys({ prompts }: PromptsRequest, known: readonly CheckInPrompt[]): CheckInPrompt[] {
  const seen = new Set<string>();
  return prompts.map(({ key, hire, manager }, i) => {
    if (key !== undefined && !known.some((one) => one.key === key))
      throw new BadRequest(
        'prompt-unknown',
        'There is no such question. Leave the key out for a new one.',
        `prompts.${i}.key`,
      );
    if (key !== undefined && seen.has(key))
      throw new BadRequest('prompt-twice', 'This question stands in the list twice.', `prompts.${i}.key`);
    if (key !== undefined) seen.add(key);
    return { key: key ?? `own-${randomBytes(4).toString('hex')}`, hire, manager };
  });
}
