import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FileArea } from '../features/file-import/file-area';
import { useFileDrop } from '../features/file-import/use-file-drop';
import { FileImport } from '../features/template-exchange/file-import';
import { NewTemplateForm } from '../features/template-studio/new-template-form';
import { DifferenceList } from '../features/template-versions/difference-list';
import { templatesQuery } from '../features/templates/template.queries';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './template-new.module.css';

const ways = {
  blank: { title: 'Blank', says: 'Nothing in it yet: you write every part.' },
  copy: { title: 'A copy of a template', says: 'Everything of it, to change as you need it.' },
  file: { title: 'From a file', says: 'A template that another Milepost gave away as YAML or JSON, 1 MB at most.' },
} as const;

/** What should the new template begin with? */
export function TemplateNewPage() {
  const { from = 'blank' } = useSearch({ from: '/signed-in/templates/new' });
  const { data: templates } = useSuspenseQuery(templatesQuery);
  const navigate = useNavigate();
  const toDraft = (slug: string) => void navigate({ to: '/templates/$slug/draft', params: { slug } });
  return (
    <>
      <WayUp to="/templates">Templates</WayUp>
      <PageTitle tab="New template">What should the new template begin with?</PageTitle>
      <div className={css.split}>
        <nav aria-label="Ways to begin" className={css.ways}>
          <ul>
            {(Object.keys(ways) as (keyof typeof ways)[]).map((way) => (
              <li key={way}>
                <Link to="/templates/new" search={{ from: way }} aria-current={way === from ? 'page' : undefined}>
                  {ways[way].title}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/blueprints/new">From a document</Link>
            </li>
          </ul>
        </nav>
        <section aria-labelledby="way" className={css.way}>
          <h2 id="way">{ways[from].title}</h2>
          <p className="small dim">{ways[from].says}</p>
          {from === 'file' ? (
            <FileImport onImported={toDraft} area={(asked) => <TemplateFileArea {...asked} />}>
              {(difference) => <DifferenceList difference={difference} />}
            </FileImport>
          ) : (
            <NewTemplateForm key={from} templates={from === 'copy' ? templates : null} onMade={toDraft} />
          )}
        </section>
      </div>
    </>
  );
}

type AreaProps = Pick<React.ComponentProps<typeof FileArea>, 'onFile' | 'busy' | 'quiet'>;

function TemplateFileArea(asked: AreaProps) {
  const over = useFileDrop(asked.onFile);
  return (
    <FileArea
      says="Drop the template’s file here."
      chooses="Choose a file"
      accept=".yaml,.yml,.json"
      over={over}
      {...asked}
    />
  );
}
