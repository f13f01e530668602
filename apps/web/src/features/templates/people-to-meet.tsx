import type { Contact } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import css from './people-to-meet.module.css';

const relations: Record<Contact['relation'], string> = {
  internal: 'In the company',
  peer: 'Roles beside yours',
  upstream: 'Whose work you build on',
  downstream: 'Who builds on yours',
  external: 'Outside the company',
};

/** Whom to meet and what for, the nearest first. */
export function PeopleToMeet({ people }: { people: readonly Contact[] }) {
  const groups = Object.entries(relations).map(([relation, title]) => ({
    title,
    people: people.filter((one) => one.relation === relation),
  }));
  return (
    <div className={css.groups}>
      {groups
        .filter((group) => group.people.length > 0)
        .map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className={css.people}>
              {group.people.map((one) => (
                <div key={one.who}>
                  <dt>{one.who}</dt>
                  <dd>
                    {one.text} <Cite source={one.source} quiet />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}
