import type { ErrorComponentProps } from '@tanstack/react-router';
import { useParams } from '@tanstack/react-router';
import { isProblem } from '../api/problem';
import { PageTitle } from '../ui/page-title';
import { TextLink } from '../ui/text-link';
import { PageError } from './page-error';

/** A draft ends while others look at it: it is published, or thrown away. Says so, and leads on. */
export function TemplateDraftGone(props: ErrorComponentProps) {
  const { slug } = useParams({ strict: false });
  if (!slug || !isProblem(props.error) || props.error.status !== 404) return <PageError {...props} />;
  return (
    <>
      <PageTitle tab="No draft">There is no draft here for you to see</PageTitle>
      <p className="dim" style={{ margin: '4px 0 16px' }}>
        It was published, or thrown away, or it is not yours to see.
      </p>
      <p>
        <TextLink to="/templates/$slug" params={{ slug }}>
          To the template
        </TextLink>{' '}
        or <TextLink to="/templates">to all templates</TextLink>
      </p>
    </>
  );
}
