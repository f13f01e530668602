import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Instant } from '../../ui/instant';
import css from './version-list.module.css';
import {
  fileHref,
  type TemplateVersion,
  type TemplateVersions,
  useBeginDraft,
  useRetirement,
} from './versions.queries';

interface Props {
  template: TemplateVersions;
  onBegun: () => void;
}

/** Every version: who made it, when and why, who follows it, and what may be done with it. */
export function VersionList({ template, onBegun }: Props) {
  return (
    <ol className={css.list} reversed start={template.versions[0]?.version ?? 1}>
      {template.versions.map((version) => (
        <li key={version.version}>
          <Version template={template} version={version} onBegun={onBegun} />
        </li>
      ))}
    </ol>
  );
}

function Version({ template, version: one, onBegun }: Props & { version: TemplateVersion }) {
  const { slug, versions, can } = template;
  const { version, status, note, planCount } = one;
  const retire = useRetirement(slug);
  const { mutate: begin, isPending } = useBeginDraft(slug, onBegun);
  const isOpen = status === 'draft' || status === 'review';
  const before = versions.find((other) => other.version < version);
  const hasDraft = versions.some((other) => other.status === 'draft' || other.status === 'review');
  return (
    <div className={css.version}>
      <div className={css.what}>
        <h2 className={css.name}>
          {isOpen ? (
            <Link to="/templates/$slug/draft" params={{ slug }}>
              Version {version}
            </Link>
          ) : (
            <Link to="/templates/$slug" params={{ slug }} search={{ version }}>
              Version {version}
            </Link>
          )}
          <span className={css.status}>{statusWords[status]}</span>
        </h2>
        {note && <p>{note}</p>}
        <p className="small dim">
          <Facts version={one} />
        </p>
      </div>
      <div className={css.ways}>
        {(before || isOpen) && (
          <Link
            to="/templates/$slug/differences"
            params={{ slug }}
            search={{ ...(before && { from: before.version }), to: isOpen ? ('draft' as const) : version }}
          >
            What changed<span className="sr"> in version {version}</span>
          </Link>
        )}
        {!isOpen && can.edit && (
          <>
            <span className={css.files}>
              Download{' '}
              <Anchor href={fileHref(slug, version, 'yaml')} download inherit>
                YAML<span className="sr"> file of version {version}</span>
              </Anchor>{' '}
              <Anchor href={fileHref(slug, version, 'json')} download inherit>
                JSON<span className="sr"> file of version {version}</span>
              </Anchor>
            </span>
          </>
        )}
        {!isOpen && can.edit && !hasDraft && (
          <Button size="compact-sm" variant="subtle" color="gray" loading={isPending} onClick={() => begin(version)}>
            Begin a draft<span className="sr"> from version {version}</span>
          </Button>
        )}
        {one.can.retire && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => retire({ version, retired: true })}>
            Retire<span className="sr"> version {version}</span>
          </Button>
        )}
        {one.can.restore && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => retire({ version, retired: false })}>
            Bring back<span className="sr"> version {version}</span>
          </Button>
        )}
        <span className={css.plans}>{planCount === 1 ? '1 plan' : `${planCount} plans`}</span>
      </div>
    </div>
  );
}

const statusWords: Record<TemplateVersion['status'], string> = {
  draft: 'draft',
  review: 'in review',
  published: 'published',
  retired: 'retired',
};

function Facts({ version }: { version: TemplateVersion }) {
  const { publishedAt, publishedBy, approvedAt, approvedBy, retiredAt, retiredBy, editedAt, editedBy } = version;
  if (!publishedAt)
    return (
      editedAt && (
        <>
          Changed <Instant at={editedAt} />
          {editedBy && ` by ${editedBy.name}`}
        </>
      )
    );
  return (
    <>
      Published <Instant at={publishedAt} />
      {publishedBy ? ` by ${publishedBy.name}` : ', with the product'}
      {approvedAt && approvedBy && `, approved by ${approvedBy.name}`}
      {retiredAt && (
        <>
          , retired <Instant at={retiredAt} />
          {retiredBy && ` by ${retiredBy.name}`}
        </>
      )}
      .
    </>
  );
}
