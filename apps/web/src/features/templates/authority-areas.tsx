import type { TemplateContent } from '@milepost/shared/template';
import { Cite } from '../../ui/cite';
import css from './people-to-meet.module.css';

/** Budget, architecture, vendors and so on: what say the role has in each. */
export function AuthorityAreas({ areas }: { areas: TemplateContent['authority'] }) {
  return (
    <dl className={css.people}>
      {areas.map((area) => (
        <div key={area.key}>
          <dt>{titleOf(area.key)}</dt>
          <dd>
            {area.text} <Cite source={area.source} quiet />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function titleOf(key: string) {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
