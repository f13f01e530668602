import { freshKey } from '@milepost/shared/template-keys';
import type { Item, ItemGroup } from '@milepost/shared/template';
import { EditList } from './edit-list';
import { ChoiceAt, TextAt } from './fields';
import { InferredAt } from './inferred-at';
import { SourceAt } from './source-at';
import css from './studio-fields.module.css';
import { useStudio } from './studio';

/** A line, its note, and whether it was concluded. */
export function ItemFields({ item, at, label = 'Words' }: { item: Item; at: string; label?: string }) {
  return (
    <>
      <TextAt at={`${at}.text`} label={label} lines value={item.text} />
      <TextAt at={`${at}.note`} label="Note" optional value={item.note} />
      <InferredAt at={`${at}.inferred`} value={item.inferred} />
      <SourceAt at={`${at}.source`} source={item.source} />
    </>
  );
}

interface LinesProps {
  at: string;
  items: readonly Item[];
  label: string;
  parent?: string | null;
}

/** Lines that stand one below the other. */
export function Lines({ at, items, label, parent = null }: LinesProps) {
  return (
    <EditList<Item>
      at={at}
      items={items}
      label={label}
      what="line"
      parent={parent}
      title={({ text }) => text}
      make={() => ({ text: '' })}
    >
      {(item, itemAt) => <ItemFields item={item} at={itemAt} />}
    </EditList>
  );
}

interface GroupsProps {
  at: string;
  groups: readonly ItemGroup[];
  label: string;
  /** Where only certain groups make sense: their keys and titles. */
  known?: Readonly<Record<string, string>>;
}

/** Lines under titles. */
export function Groups({ at, groups, label, known }: GroupsProps) {
  const { taken, put } = useStudio();
  const free = known && Object.keys(known).filter((key) => !groups.some((group) => group.key === key));
  const make = (): ItemGroup => {
    const key = free?.[0];
    return key ? { key, title: known![key]!, items: [] } : { key: freshKey('group', taken()), title: '', items: [] };
  };
  return (
    <EditList<ItemGroup>
      at={at}
      items={groups}
      label={label}
      what="group"
      title={({ title }) => title}
      aside={({ items }) => (items.length === 1 ? '1 line' : `${items.length} lines`)}
      make={make}
      full={free?.length === 0}
      byKey={!known}
    >
      {(group, groupAt) => (
        <>
          <TextAt at={`${groupAt}.title`} label="Title" value={group.title} />
          {known && (
            <ChoiceAt
              at={`${groupAt}.key`}
              label="Which"
              value={group.key}
              choices={Object.fromEntries(
                Object.entries({ [group.key]: group.title, ...known }).filter(
                  ([key]) => key === group.key || free!.includes(key),
                ),
              )}
              onChange={(key) =>
                // a title of one's own stays
                put(groupAt, { ...group, key, title: group.title === known[group.key] ? known[key] : group.title })
              }
            />
          )}
          <div className={css.sub}>
            <Lines at={`${groupAt}.items`} items={group.items} label={group.title || 'Lines'} parent={groupAt} />
          </div>
        </>
      )}
    </EditList>
  );
}
