import type { Relation } from '@milepost/shared/plan-facts';

/** How the reader stands to a plan's hire. */
export class RelationView implements Relation {
  hire: boolean;
  mentor: boolean;
  manager: boolean;
  above: boolean;
  teamLead: boolean;
  admin: boolean;
}
