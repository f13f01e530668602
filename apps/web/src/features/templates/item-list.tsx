import type { Item } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import { Inferred } from '../../ui/inferred';
import css from './item-list.module.css';

const concluded = 'The document does not say this. It was concluded from the line named here.';

interface Props {
  items: readonly Item[];
  /** Where their order counts. */
  numbered?: boolean;
  /** Shows the sources on hover only, below a title that names the place for all of them. */
  quiet?: boolean;
}

/** Lines as a list between hairlines, each with its source at the end. */
export function ItemList({ items, numbered = false, quiet = false }: Props) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List className={css.list} data-numbered={numbered || undefined}>
      {items.map((item, i) => (
        <li key={i}>
          <ItemLine item={item} quiet={quiet} />
        </li>
      ))}
    </List>
  );
}

/** One line: its words, what it is worth knowing besides, where it comes from. */
function ItemLine({ item, quiet }: { item: Item; quiet: boolean }) {
  return (
    <>
      <span className="grow">
        {item.text}
        {item.inferred && <Inferred why={concluded} quiet />}
        {item.note && <span className={css.note}>{item.note}</span>}
      </span>
      <span className={css.cite} data-quiet={quiet || undefined}>
        <Cite source={item.source} quiet={quiet} />
      </span>
    </>
  );
}

/** Lines that are told rather than listed: a summary, a mission. */
export function Paragraphs({ items }: { items: readonly Item[] }) {
  return items.map((item, i) => (
    <p key={i} className={css.told}>
      {item.text} <Cite source={item.source} quiet />
    </p>
  ));
}
