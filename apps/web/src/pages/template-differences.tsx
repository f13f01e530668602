import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DifferenceList } from '../features/template-versions/difference-list';
import { countWords } from '../features/template-versions/difference-words';
import { differencesQuery, type TemplateVersion, versionsQuery } from '../features/template-versions/versions.queries';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { WayUp } from '../ui/way-up';
import css from './template-differences.module.css';

const isOpen = ({ status }: Pick<TemplateVersion, 'status'>) => status === 'draft' || status === 'review';

/** What makes one version out of another? */
export function TemplateDifferencesPage() {
  const { slug } = useParams({ from: '/signed-in/templates/$slug/differences' });
  const search = useSearch({ from: '/signed-in/templates/$slug/differences' });
  const navigate = useNavigate({ from: '/templates/$slug/differences' });
  const { data: template } = useSuspenseQuery(versionsQuery(slug));
  const { data: compared } = useSuspenseQuery(differencesQuery(slug, search));
  const { from, to, difference } = compared;
  const nameOf = (one: Pick<TemplateVersion, 'version' | 'status'>) =>
    `Version ${one.version}${one.status === 'published' ? '' : isOpen(one) ? ', the draft' : ', retired'}`;
  const choices = template.versions.map((one) => ({
    value: isOpen(one) ? 'draft' : String(one.version),
    label: nameOf(one),
  }));
  const chosen = (value: string) => (value === 'draft' ? ('draft' as const) : Number(value));
  return (
    <>
      <WayUp to="/templates/$slug/versions" params={{ slug }}>
        {`Versions of ${template.role}`}
      </WayUp>
      <PageTitle tab={`What changed in ${template.role}`}>
        {difference.entries.length === 0 ? 'Nothing differs' : countWords(difference.entries)}
      </PageTitle>
      <div className={css.pick}>
        <NativeSelect
          size="xs"
          label="From"
          value={String(from.version)}
          data={choices.filter(({ value }) => value !== 'draft')}
          onChange={(event) =>
            void navigate({ search: (now) => ({ ...now, from: Number(event.currentTarget.value) }), replace: true })
          }
        />
        <NativeSelect
          size="xs"
          label="To"
          value={isOpen(to) ? 'draft' : String(to.version)}
          data={choices}
          onChange={(event) =>
            void navigate({
              search: (now) => ({ ...now, from: from.version, to: chosen(event.currentTarget.value) }),
              replace: true,
            })
          }
        />
      </div>
      {isOpen(to) && (
        <p className="small" style={{ marginTop: 8 }}>
          <TextLink to="/templates/$slug/draft" params={{ slug }} inherit>
            Go on with the draft
          </TextLink>
        </p>
      )}
      <DifferenceList difference={difference} />
    </>
  );
}
