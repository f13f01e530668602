import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import type { MeView } from './me.view.js';

/** $1 person. The nearest active manager acts, so someone under a manager who left counts as direct for the next above. */
const me = statement(
  'me',
  `with recursive line as (
    select id, deactivated_at is null as active, true as direct, 1 as depth from people where manager_id = $1
    union all
    select p.id, p.deactivated_at is null, line.direct and not line.active, line.depth + 1
    from line join people p on p.manager_id = line.id where line.depth < 50
  ), own as (select id, closed_at from plans where person_id = $1)
  select json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'title', p.title, 'timeZone', p.time_zone,
    'workingDays', p.working_days, 'isAdmin', p.is_admin, 'relations', json_build_object(
      'hasPlan', exists (select from own), 'planId', (select id from own where closed_at is null),
      'mentors', (select count(*) from plans where mentor_id = $1 and closed_at is null),
      'reports', (select json_build_object('direct', count(*) filter (where direct), 'below', count(*) filter (where not direct))
        from line where active),
      'leads', (select count(*) from teams where lead_id = $1)),
    'reviews', (select coalesce(json_agg(json_build_object('slug', t.slug, 'role', v.content->>'role', 'version', v.number)
        order by v.asked_at), '[]') from template_versions v join templates t on t.id = v.template_id
      where v.status = 'review' and v.reviewer_id = $1 and v.approved_at is null)) as me
  from people p where p.id = $1`,
);

/** What the reader's home follows from. */
@Injectable()
export class MeReadModel {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  async read(actor: Actor): Promise<MeView> {
    const [row] = await this.database.read<{ me: Omit<MeView, 'demo'> }>(me, [actor.personId]);
    return { ...row!.me, demo: this.config.demo };
  }
}
