import { type ReactNode, useId } from 'react';
import css from './studio-section.module.css';

/** One list of a part under its own heading. */
export function StudioSection({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {says && <p className="small dim">{says}</p>}
      <div className={css.body}>{children}</div>
    </section>
  );
}
