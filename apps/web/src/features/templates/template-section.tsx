import type { ReactNode } from 'react';
import css from './template-section.module.css';

interface Props {
  /** The address within the page. */
  id: string;
  title: string;
  /** Beside the title, in the second voice: "17, read monthly". */
  aside?: ReactNode;
  children: ReactNode;
}

/** One section of a template, reachable by its address. */
export function TemplateSection({ id, title, aside, children }: Props) {
  return (
    <section id={id} className={css.section} aria-labelledby={`${id}-title`}>
      <div className={css.line}>
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <span className="small dim">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
