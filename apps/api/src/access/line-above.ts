const up = (hire: string): string => `
    with recursive up as (
      select m.id, m.name, m.manager_id, m.deactivated_at is null as active, 1 as depth
      from people h join people m on m.id = h.manager_id where h.id = ${hire}
      union all
      select m.id, m.name, m.manager_id, m.deactivated_at is null, up.depth + 1
      from up join people m on m.id = up.manager_id where up.depth < 50
    )
    select id, name, depth from up where active`;

/** Everyone active above a person, the nearest first: the nearest active manager acts for them. */
export const lineAbove = (hire: string): string => `(${up(hire)} order by depth)`;
