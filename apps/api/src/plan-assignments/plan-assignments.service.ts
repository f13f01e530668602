import { Injectable } from '@nestjs/common';
import {
  type AssignedPerson,
  type AssignmentOutcome,
  judgeAssignment,
  mostAssigned,
} from '@milepost/shared/plan-assignment';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { BadRequest, Forbidden, NotFound, RuleError } from '../http/rule-error.js';
import { type GivenTemplate, givePlans, newestTemplate } from '../plans/plan-gift.js';
import type { PlanAssignmentRequest, UnplannedQuery } from './plan-assignment.dto.js';
import {
  listProblems,
  type PlanAssignmentPreviewView,
  type PlanAssignmentView,
  previewView,
  type UnplannedPersonView,
  type UnplannedView,
} from './plan-assignment.view.js';
import { findHires, findMentors, findUnplanned, lockHires, plansOfRequest } from './plan-assignments.sql.js';

interface Judged {
  template: GivenTemplate;
  outcomes: AssignmentOutcome[];
}

/** Gives many people a plan of one template, all of them or nobody. */
@Injectable()
export class PlanAssignmentsService {
  constructor(private readonly database: Database) {}

  /** Whom the reader may give a plan, of those who have none. */
  async unplanned(actor: Actor, { search, team }: UnplannedQuery): Promise<UnplannedView> {
    const values = [actor.personId, actor.isAdmin, search || null, team ?? null, mostAssigned + 1];
    const rows = await this.database.read<Omit<UnplannedPersonView, 'id'> & { id: string }>(findUnplanned, values);
    const people = rows.slice(0, mostAssigned).map((row) => ({ ...row, id: Number(row.id) }));
    return { people, more: rows.length > mostAssigned };
  }

  /**
   * What everyone would get, and what stands in the way. Throws 404 for somebody unknown, 403 for whoever may give none of
   * these plans, 400 `nobody-chosen`, `template-unknown`, `variant-unknown`.
   */
  async preview(actor: Actor, request: PlanAssignmentRequest, now: Date): Promise<PlanAssignmentPreviewView> {
    return this.database.transaction(async (tx) => previewView((await judge(tx, actor, request, now)).outcomes));
  }

  /**
   * Gives the plans; the same request key again gives the same ones. Throws what the preview does, 403 if one of them is not
   * the reader's to give, 409 `not-all-given` with the fresh preview, 422 `request-key-reused`.
   */
  async give(
    actor: Actor,
    request: PlanAssignmentRequest,
    requestKey: string | null,
    now: Date,
  ): Promise<PlanAssignmentView> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockHires, [idsOf(request)]);
      const before = requestKey && (await givenBefore(tx, actor, request, requestKey));
      if (before) return before;
      const { template, outcomes } = await judge(tx, actor, request, now);
      refuseProblems(outcomes);
      const { mentorSigns = false, pastDone = false } = request;
      const gifts = outcomes.map(({ person, startDate, mentor, past }) => ({
        personId: person.id,
        startDate,
        mentorId: mentor?.id ?? null,
        mentorSigns: mentorSigns && mentor !== null,
        donePhases: pastDone ? past : [],
      }));
      const ids = await givePlans(tx, actor.personId, { template, leaveOut: [], requestKey }, gifts);
      return {
        plans: outcomes.map(({ person: { id, name } }, index) => ({ planId: ids[index]!, person: { id, name } })),
      };
    });
  }
}

const idsOf = ({ people }: PlanAssignmentRequest): number[] => people.map(({ personId }) => personId);

async function judge(tx: Transaction, actor: Actor, request: PlanAssignmentRequest, now: Date): Promise<Judged> {
  const { people: wishes, startDate, mentorId, templateSlug, variant = null } = request;
  if (wishes.length === 0) throw new BadRequest('nobody-chosen', 'Choose whom the plans are for.', 'people');
  const people = await hiresOf(tx, actor, request);
  if (![...people.values()].some(({ mayGive }) => mayGive))
    throw new Forbidden('Only an admin or somebody’s manager gives them a plan.');
  const template = await newestTemplate(tx, templateSlug, variant);
  const asked = [mentorId, ...wishes.map((wish) => wish.mentorId), ...[...people.values()].map((one) => one.mentorId)];
  const found = await tx.query<{ id: string; name: string }>(findMentors, [asked.filter((id) => id)]);
  const mentors = new Map(found.map(({ id, name }) => [Number(id), { id: Number(id), name }]));
  const { phases } = template;
  const outcomes = judgeAssignment({ wishes, people, mentors, startDate, mentorId, phases, now: now.toISOString() });
  return { template, outcomes };
}

async function hiresOf(
  tx: Transaction,
  actor: Actor,
  request: PlanAssignmentRequest,
): Promise<Map<number, AssignedPerson>> {
  const rows = await tx.query<Omit<AssignedPerson, 'id' | 'mentorId'> & { id: string; mentorId: string | null }>(
    findHires,
    [actor.personId, actor.isAdmin, idsOf(request)],
  );
  const people = new Map(
    rows.map((row) => {
      const [id, mentorId] = [Number(row.id), row.mentorId === null ? null : Number(row.mentorId)];
      return [id, { ...row, id, mentorId }];
    }),
  );
  if (!idsOf(request).every((id) => people.has(id))) throw new NotFound();
  return people;
}

async function givenBefore(
  tx: Transaction,
  actor: Actor,
  request: PlanAssignmentRequest,
  key: string,
): Promise<PlanAssignmentView | null> {
  const ids = idsOf(request);
  const rows = await tx.query<{ planId: string; id: string; name: string }>(plansOfRequest, [actor.personId, key, ids]);
  if (rows.length === 0) return null;
  const byPerson = new Map(rows.map(({ planId, id, name }) => [Number(id), { planId: Number(planId), name }]));
  const plans = ids.map((id) => {
    const plan = byPerson.get(id);
    if (!plan) throw new RuleError('request-key-reused', 'This Idempotency-Key gave plans to others.', { status: 422 });
    return { planId: plan.planId, person: { id, name: plan.name } };
  });
  return { plans };
}

function refuseProblems(outcomes: AssignmentOutcome[]): void {
  const errors = listProblems(outcomes);
  if (errors.length === 0) return;
  const shown = errors.slice(0, 100);
  if (errors.some(({ code }) => code === 'forbidden'))
    throw new Forbidden('Not all of these plans are yours to give, so none was given.', shown);
  const many = errors.length === 1 ? 'Somebody cannot get this plan' : `${errors.length} people cannot get this plan`;
  throw new RuleError('not-all-given', `${many}, so none was given.`, { errors: shown, view: previewView(outcomes) });
}
