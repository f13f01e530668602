import { useEffect, useState } from 'react';
import css from './template-contents.module.css';

interface Props {
  entries: readonly { id: string; title: string; count?: number }[];
}

/** What this page holds, at hand all the way down; on a narrow screen a list that opens. */
export function TemplateContents({ entries }: Props) {
  const here = useSectionInView(entries);
  const list = (
    <ul>
      {entries.map(({ id, title, count }) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === here ? 'location' : undefined}>
            {title}
            {count !== undefined && <span className="faint"> {count || 'none'}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={css.contents} aria-label="On this page">
      <div className={css.wide}>{list}</div>
      <details className={css.narrow}>
        <summary>On this page</summary>
        {list}
      </details>
    </nav>
  );
}

/** The section whose beginning was last scrolled past. */
function useSectionInView(entries: Props['entries']) {
  const [here, setHere] = useState(entries[0]?.id);
  useEffect(() => {
    const look = () => {
      const passed = entries.filter(
        ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? 1e6) < 120,
      );
      const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      setHere((atEnd && window.scrollY > 0 ? entries : passed).at(-1)?.id ?? entries[0]?.id);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [entries]);
  return here;
}
