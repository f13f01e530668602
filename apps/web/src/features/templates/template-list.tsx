import { Link } from '@tanstack/react-router';
import { Inferred } from '../../ui/inferred';
import { Instant } from '../../ui/instant';
import { countsWords } from './counts-words';
import css from './template-list.module.css';
import type { TemplateSummary } from './template.types';

/** The catalogue: each role, what its template holds, and the document behind it. */
export function TemplateList({ templates }: { templates: readonly TemplateSummary[] }) {
  return (
    <ul className={css.list}>
      {templates.map((template) => (
        <li key={template.slug}>
          <div>
            <h2 className={css.role}>
              <Link to="/templates/$slug" params={{ slug: template.slug }}>
                {template.role}
              </Link>
            </h2>
            <p className="small dim">
              {template.documentTitle ? <>From “{template.documentTitle}”</> : 'Written by hand'}
            </p>
          </div>
          <p className="small dim">{countsWords(template)}</p>
          <p className="small dim">
            {template.inferred ? (
              <>
                Timeline
                <Inferred why="The document sets no timeline. Its responsibilities were laid along the first year." />
              </>
            ) : (
              'Timeline as the document sets it'
            )}
            <br />
            {template.reviewedAt ? (
              <>
                Reviewed <Instant at={template.reviewedAt} />
              </>
            ) : (
              'Not reviewed yet'
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
