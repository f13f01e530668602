import { phaseName, isPhaseKey } from '@milepost/shared/phase';
import { groupedBy } from '@milepost/shared/grouped-by';
import type { EntryDifference, TemplateDifference } from '@milepost/shared/template-difference';
import { WordDifference } from '../../ui/word-difference';
import css from './difference-list.module.css';
import { fieldValue, fieldWords, isText, kindWords, sectionWords } from './difference-words';

/** Two versions as a reader compares them: section by section, what is new, gone, changed and moved. */
export function DifferenceList({ difference }: { difference: TemplateDifference }) {
  const sections = groupedBy(difference.entries, ({ section }) => sectionWords(section));
  return (
    <>
      {[...sections].map(([title, entries]) => (
        <section key={title} className={css.section} aria-label={title}>
          <h2>
            {title} <span className={css.count}>{entries.length}</span>
          </h2>
          <ul className={css.list}>
            {entries.map((entry) => (
              <li key={`${entry.section} ${entry.id} ${entry.kind}`} data-kind={entry.kind}>
                <span className={css.kind}>{kindWords[entry.kind]}</span>
                <div className={css.what}>
                  <Entry entry={entry} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Entry({ entry }: { entry: EntryDifference }) {
  const { kind, title, fields = [], from, to } = entry;
  const text = fields.find(({ field, before, after }) => after === title && isText(before, after) && field !== 'key');
  const rest = fields.filter((field) => field !== text);
  return (
    <>
      <span className={css.title}>
        {text ? (
          <WordDifference before={String(text.before ?? '')} after={String(text.after ?? '')} />
        ) : kind === 'dropped' ? (
          <del>{title}</del>
        ) : (
          title
        )}
      </span>
      {from && to && <span className={css.field}>{movedSays(from, to)}</span>}
      {(kind === 'added' || kind === 'dropped') && (
        <span className={css.field}>{wholeSays(entry, (kind === 'added' ? to : from)?.parent ?? null)}</span>
      )}
      {rest.map(({ field, before, after }) => (
        <span key={field} className={css.field}>
          {fieldWords(field)}:{' '}
          {isText(before, after) ? (
            <WordDifference before={String(before ?? '')} after={String(after ?? '')} />
          ) : (
            <>
              {fieldValue(field, before) || 'none'} → {fieldValue(field, after) || 'none'}
            </>
          )}
        </span>
      ))}
    </>
  );
}

type Place = NonNullable<EntryDifference['from']>;

const parentSays = (parent: string) => (isPhaseKey(parent) ? phaseName(parent) : `“${parent}”`);

function movedSays(from: Place, to: Place): string {
  if (from.parent !== to.parent && from.parent && to.parent)
    return `From ${parentSays(from.parent)} to ${parentSays(to.parent)}`;
  return `From place ${from.index + 1} to place ${to.index + 1}`;
}

/** What an entry that came or went says beside its title. */
function wholeSays({ before, after, title }: EntryDifference, parent: string | null): string {
  const value = after ?? before ?? {};
  const words = Object.entries(value)
    .filter(([field, inner]) => !['key', 'source', 'kind', 'covers'].includes(field) && inner !== title)
    .map(([field, inner]) => [fieldWords(field), fieldValue(field, inner)] as const)
    .filter(([, says]) => says !== '')
    .map(([name, says]) => (says === 'yes' ? name : `${name}: ${says}`));
  const place = parent !== null && isPhaseKey(parent) ? [`By ${phaseName(parent)}`] : [];
  return [...place, ...words].join('. ');
}
