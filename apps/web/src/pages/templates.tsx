import { useSuspenseQuery } from '@tanstack/react-query';
import { templatesQuery } from '../features/templates/template.queries';
import { TemplateList } from '../features/templates/template-list';
import { PageTitle } from '../ui/page-title';

/** Which roles are there, and what does each ask? */
export function TemplatesPage() {
  const { data: templates } = useSuspenseQuery(templatesQuery);
  if (templates.length === 0) {
    return (
      <PageTitle tab="Templates">There are no templates yet. They arrive with the next start of the server.</PageTitle>
    );
  }
  return (
    <>
      <PageTitle tab="Templates">
        {templates.length === 1 ? 'One role' : `${templates.length} roles`} to start a plan from
      </PageTitle>
      <p className="small dim">
        Each comes from its own document, and each line of it says which sentence asked for it.
      </p>
      <TemplateList templates={templates} />
    </>
  );
}
