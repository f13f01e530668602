import type { ItemGroup } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import css from './item-groups.module.css';
import { ItemList } from './item-list';

/** Groups of lines side by side, each below its title with the place they come from. */
export function ItemGroups({ groups }: { groups: readonly ItemGroup[] }) {
  return (
    <div className={css.groups}>
      {groups.map((group) => (
        <section key={group.key} className={css.group}>
          <div className={css.head}>
            <h3>{group.title}</h3>
            {group.items[0]?.source && (
              <Cite source={{ section: group.items[0].source.section, ...headingOf(group) }} />
            )}
          </div>
          <ItemList items={group.items} quiet />
        </section>
      ))}
    </div>
  );
}

/** The headings its lines stand under, when they are few enough to name. */
function headingOf({ items }: ItemGroup) {
  const headings = [...new Set(items.map((item) => item.source?.heading))];
  return headings.length <= 2 && headings.every(Boolean) ? { heading: headings.join(' and ') } : {};
}
