import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { VersionList } from '../features/template-versions/version-list';
import { versionsQuery } from '../features/template-versions/versions.queries';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { WayUp } from '../ui/way-up';

/** What became of this template, through whom, and who follows what? */
export function TemplateVersionsPage() {
  const { slug } = useParams({ from: '/signed-in/templates/$slug/versions' });
  const { data: template } = useSuspenseQuery(versionsQuery(slug));
  const navigate = useNavigate();
  const { versions, role } = template;
  const newest = versions.find(({ status }) => status === 'published')?.version ?? 0;
  const behind = versions.filter(({ version }) => version < newest).reduce((sum, { planCount }) => sum + planCount, 0);
  return (
    <>
      <WayUp to="/templates/$slug" params={{ slug }}>
        {role}
      </WayUp>
      <PageTitle tab={`Versions of ${role}`}>
        {versions.length === 1 ? 'One version' : `${versions.length} versions`}
      </PageTitle>
      <p className="small dim">
        {behind > 0 ? (
          <>
            {behind === 1 ? '1 plan follows' : `${behind} plans follow`} an older version:{' '}
            <TextLink to="/templates/$slug/moves" params={{ slug }} inherit>
              move {behind === 1 ? 'it' : 'them'}
            </TextLink>
            .
          </>
        ) : (
          'What is published never changes; a plan stays with its version until somebody moves it.'
        )}
      </p>
      <VersionList
        template={template}
        onBegun={() => void navigate({ to: '/templates/$slug/draft', params: { slug } })}
      />
    </>
  );
}
