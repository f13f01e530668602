import type { Goal } from '@milepost/shared/plan-facts';
import type { PhaseKey } from '@milepost/shared/template';

type Row = Record<string, never>;

/** What the statement `fresh` answers (bare.sql.ts). */
export interface FreshRow {
  phases: { key: PhaseKey }[];
  goals: Row[];
  completions: Row[];
  counts: Row[];
  evidence: Row[];
  comments: Row[];
  sign_offs: Row[];
  blockers: Row[];
  waivers: Row[];
}

/** Puts the facts to their goals, in the shape that the shared rules read. */
export function goalsOf(fresh: FreshRow): Goal[] {
  const goals = new Map<number, Goal>();
  for (const row of fresh.goals)
    goals.set(row.id!, {
      id: row.id!,
      parentId: row.parent_id!,
      phase: row.phase_key!,
      position: row.position!,
      kind: row.kind!,
      text: row.text!,
      min: row.min!,
      max: row.max!,
      unit: row.unit!,
      choose: row.choose!,
      somethingElse: row.something_else!,
      optional: row.optional!,
      asksEvidence: row.asks_evidence!,
      asksSignOff: row.asks_sign_off!,
      inferred: row.inferred!,
      note: row.note!,
      source: row.source!,
      version: row.version!,
      given: row.given!,
      changed: row.changed_by ? { by: row.changed_by, at: row.changed_at!, reason: row.change_reason! } : null,
      added: row.added_by ? { by: row.added_by, at: row.added_at!, reason: row.add_reason! } : null,
      action: null,
      plannedOn: row.planned_on!,
      completion: null,
      counts: [],
      evidence: [],
      comments: [],
      signOff: null,
      blocker: null,
      waiver: null,
    });
  const of = (row: Row): Goal => goals.get(row.goal_id!)!;
  for (const row of fresh.completions) of(row).completion = { by: row.done_by!, at: row.done_at! };
  for (const row of fresh.counts)
    of(row).counts.push({ by: row.entered_by!, at: row.entered_at!, change: row.change! });
  for (const row of fresh.evidence)
    of(row).evidence.push({
      id: row.id!,
      kind: row.kind!,
      url: row.url!,
      text: row.text!,
      by: row.added_by!,
      at: row.added_at!,
    });
  for (const row of fresh.comments)
    of(row).comments.push({ id: row.id!, text: row.text!, by: row.written_by!, at: row.written_at! });
  for (const row of fresh.sign_offs)
    of(row).signOff = {
      id: row.id!,
      askedBy: row.asked_by!,
      askedAt: row.asked_at!,
      outcome: row.outcome!,
      by: row.decided_by!,
      at: row.decided_at!,
      reason: row.reason!,
    };
  for (const row of fresh.blockers)
    of(row).blocker = {
      id: row.id!,
      text: row.text!,
      by: row.raised_by!,
      at: row.raised_at!,
      clearableBy: row.clearable_by!,
    };
  for (const row of fresh.waivers) of(row).waiver = { reason: row.reason!, by: row.waived_by!, at: row.waived_at! };
  return [...goals.values()];
}
