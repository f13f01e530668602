import { useSuspenseQuery } from '@tanstack/react-query';
import { DraftList } from '../features/templates/draft-list';
import { catalogueQuery } from '../features/templates/template.queries';
import { TemplateList } from '../features/templates/template-list';
import css from '../features/templates/template-list.module.css';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';

/** Which roles are there, and what does each ask? */
export function TemplatesPage() {
  const { data } = useSuspenseQuery(catalogueQuery);
  const { templates, drafts, can } = data;
  return (
    <>
      <div className={css.ways}>
        <div className="grow">
          <PageTitle tab="Templates">{titleOf(templates.length)}</PageTitle>
          {templates.length > 0 && (
            <p className="small dim">Each line of a template says which sentence of its document asked for it.</p>
          )}
        </div>
        {can.import && (
          <>
            <ButtonLink variant="default" to="/templates/new" search={{ from: 'file' as const }}>
              From a file
            </ButtonLink>
            <ButtonLink variant="default" to="/blueprints/new">
              From a document
            </ButtonLink>
          </>
        )}
        {can.create && <ButtonLink to="/templates/new">New template</ButtonLink>}
      </div>
      {templates.length > 0 && <TemplateList templates={templates} />}
      <DraftList drafts={drafts} />
    </>
  );
}

function titleOf(count: number): string {
  if (count === 0) return 'There are no templates yet. They arrive with the next start of the server.';
  return count === 1 ? 'One role to start a plan from' : `${count} roles to start a plan from`;
}
