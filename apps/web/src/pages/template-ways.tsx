import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useBeginDraft, versionsQuery } from '../features/template-versions/versions.queries';
import type { TemplateView } from '../features/templates/template.types';
import { ButtonLink } from '../ui/button-link';
import { TextLink } from '../ui/text-link';

/** The ways from a template to its versions, its draft, and the plans that follow an older one. */
export function TemplateWays({ template: { slug, version, versions, can } }: { template: TemplateView }) {
  const navigate = useNavigate();
  const toDraft = () => void navigate({ to: '/templates/$slug/draft', params: { slug } });
  const { mutate, isPending } = useBeginDraft(slug, toDraft);
  const { data } = useQuery({ ...versionsQuery(slug), enabled: can.edit });
  const newest = data?.versions.find(({ status }) => status === 'published')?.version ?? 0;
  const behind = (data?.versions ?? [])
    .filter((one) => one.version < newest)
    .reduce((sum, { planCount }) => sum + planCount, 0);
  const hasDraft = data?.versions.some(({ status }) => status === 'draft' || status === 'review');
  return (
    <>
      <ButtonLink variant="default" to="/templates/$slug/versions" params={{ slug }}>
        {versions.length === 1 ? 'Versions' : `${versions.length} versions`}
      </ButtonLink>
      {can.edit && (
        <Button loading={isPending} onClick={() => mutate(versions[0] === version ? undefined : version)}>
          {hasDraft ? 'Go on with the draft' : 'Edit a new version'}
        </Button>
      )}
      {behind > 0 && (
        <p className="small" style={{ flexBasis: '100%' }}>
          {behind === 1 ? '1 plan follows' : `${behind} plans follow`} an older version:{' '}
          <TextLink to="/templates/$slug/moves" params={{ slug }} inherit>
            move {behind === 1 ? 'it' : 'them'}
          </TextLink>
        </p>
      )}
    </>
  );
}
