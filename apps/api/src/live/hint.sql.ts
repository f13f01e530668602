import type { ActivityVerb } from '@milepost/shared/activity';
import { statement } from '../database/statement.js';

/** Where hints are sent and listened for. Postgres delivers them when the transaction commits, and never before. */
export const CHANNEL = 'milepost_hints';

/** SQL that hints at a changed plan, inside the statement that changes it; id, version and `whole` are SQL too. */
export const planHint = (id: string, version: string, whole: string): string =>
  `pg_notify('${CHANNEL}', json_build_object('plan', ${id}, 'version', ${version}, 'whole', ${whole})::text)`;

/** Hints that people, teams or settings changed. Said often in one transaction it is delivered once. */
export const directoryHint = statement('live-directory-hint', `select pg_notify('${CHANNEL}', '{"directory":true}')`);

const directoryVerbs = new Set<ActivityVerb>([
  'person-added',
  'person-edited',
  'person-moved',
  'person-deactivated',
  'person-reactivated',
  'team-added',
  'team-edited',
  'team-removed',
  'holiday-added',
  'holiday-removed',
  'working-days-set',
  'mentor-changed',
  'manager-changed',
  // who is asked to review sees it on every page
  'draft-review-asked',
  'draft-review-withdrawn',
  'draft-approved',
  'draft-returned',
  'draft-discarded',
]);

/**
 * Whether this changes what many pages show: names, teams, days, who may see what, or what somebody is asked. Whoever may no longer see a plan
 * gets no hint about it, and learns of it by this one.
 */
export const changesDirectory = (verb: ActivityVerb): boolean => directoryVerbs.has(verb);
