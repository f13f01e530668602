import type { Holiday } from '@milepost/shared/holiday';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import type { OrganisationRequest } from './organisation.dto.js';
import {
  addHolidays,
  findOrganisation,
  lockOrganisation,
  removeHolidays,
  saveOrganisation,
} from './organisation.sql.js';
import type { OrganisationView } from './organisation.view.js';

type OrganisationRow = Omit<OrganisationView, 'can'>;

/** When the organisation works, and what it asks of templates. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly database: Database,
    private readonly activity: ActivityLog,
  ) {}

  async read(actor: Actor): Promise<OrganisationView> {
    const [row] = await this.database.read<OrganisationRow & Record<string, unknown>>(findOrganisation);
    return view(row!, actor);
  }

  /** Replaces what is given; the same again changes nothing. Throws 428 and 412 with the current view. */
  save(actor: Actor, asked: AskedVersion, request: OrganisationRequest): Promise<OrganisationView> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockOrganisation);
      const before = await this.row(tx);
      requireVersion(asked, before.version, view(before, actor));
      const { removed, added } = differenceOf(before.holidays, request.holidays);
      const days = String(request.workingDays) !== String(before.workingDays) ? request.workingDays : null;
      const { templateReview = before.templateReview, sprintDays = before.sprintDays } = request;
      const { hiresSeeRatings = before.hiresSeeRatings } = request;
      const reviews = templateReview !== before.templateReview;
      const sprints = sprintDays !== before.sprintDays;
      const shares = hiresSeeRatings !== before.hiresSeeRatings;
      if (!removed.length && !added.length && !days && !reviews && !sprints && !shares) return view(before, actor);
      await tx.query(removeHolidays, [removed.map(({ day }) => day)]);
      await tx.query(addHolidays, [JSON.stringify(added), actor.personId]);
      await tx.query(saveOrganisation, [request.workingDays, templateReview, sprintDays, hiresSeeRatings]);
      const note = { actorId: actor.personId };
      if (removed.length)
        await this.activity.write(tx, { ...note, verb: 'holiday-removed', detail: { holidays: removed } });
      if (added.length) await this.activity.write(tx, { ...note, verb: 'holiday-added', detail: { holidays: added } });
      if (days)
        await this.activity.write(tx, {
          ...note,
          verb: 'working-days-set',
          detail: { from: before.workingDays, to: days },
        });
      if (reviews)
        await this.activity.write(tx, { ...note, verb: 'template-review-set', detail: { required: templateReview } });
      if (sprints)
        await this.activity.write(tx, {
          ...note,
          verb: 'sprint-length-set',
          detail: { from: before.sprintDays, to: sprintDays },
        });
      if (shares)
        await this.activity.write(tx, { ...note, verb: 'rating-sharing-set', detail: { shared: hiresSeeRatings } });
      return view(await this.row(tx), actor);
    });
  }

  private async row(tx: Transaction): Promise<OrganisationRow> {
    const [row] = await tx.query<OrganisationRow & Record<string, unknown>>(findOrganisation);
    return row!;
  }
}

const view = (row: OrganisationRow, { isAdmin }: Actor): OrganisationView => ({ ...row, can: { edit: isAdmin } });

/** What is gone, and what is new or has a new name. */
function differenceOf(before: readonly Holiday[], after: readonly Holiday[]) {
  const has = (list: readonly Holiday[], { day, name }: Holiday, named: boolean) =>
    list.some((other) => other.day === day && (!named || other.name === name));
  return {
    removed: before.filter((holiday) => !has(after, holiday, false)),
    added: after.filter((holiday) => !has(before, holiday, true)),
  };
}
