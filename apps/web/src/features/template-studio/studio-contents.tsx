import { NativeSelect } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import css from './studio-contents.module.css';
import type { partsOf, StudioPart } from './studio-parts';

interface Props {
  slug: string;
  parts: ReturnType<typeof partsOf>;
  chosen: StudioPart | 'preview';
}

/** The ways to the parts of a draft; on a small screen one field. */
export function StudioContents({ slug, parts, chosen }: Props) {
  const navigate = useNavigate();
  const entries: { part: StudioPart | 'preview'; title: string; count?: number; wrong: number }[] = [
    ...parts,
    { part: 'preview', title: 'As a hire sees it', wrong: 0 },
  ];
  return (
    <>
      <nav className={css.nav} aria-label="Parts of the template">
        <ul>
          {entries.map(({ part, title, count, wrong }) => (
            <li key={part}>
              <Link
                to="/templates/$slug/draft"
                params={{ slug }}
                search={{ part }}
                aria-current={part === chosen ? 'page' : undefined}
              >
                <span className="grow">{title}</span>
                {wrong > 0 ? (
                  <span className={css.wrong}>{wrong} to mend</span>
                ) : (
                  count !== undefined && <span className="faint num">{count}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <NativeSelect
        size="xs"
        className={css.pick ?? ''}
        label="Part"
        value={chosen}
        data={entries.map(({ part, title, wrong }) => ({
          value: part,
          label: wrong ? `${title}, ${wrong} to mend` : title,
        }))}
        onChange={(event) =>
          void navigate({
            to: '/templates/$slug/draft',
            params: { slug },
            search: { part: event.currentTarget.value as StudioPart },
          })
        }
      />
    </>
  );
}
