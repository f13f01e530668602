import { Button } from '@mantine/core';
import { useState } from 'react';
import { Instant } from '../../ui/instant';
import { TextLink } from '../../ui/text-link';
import type { ImportSummary } from './blueprint-import.queries';
import css from './documents-list.module.css';

interface Props {
  imports: readonly ImportSummary[];
  onForget: (id: number) => void;
}

/** The documents that were brought, to go on with; what could not be read is not among them. */
export function DocumentsList({ imports, onForget }: Props) {
  const [asked, setAsked] = useState<number | null>(null);
  const here = imports.filter(({ status }) => status !== 'refused');
  if (here.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents to go on with</h2>
      <ul className={css.list}>
        {here.map(({ id, name, role, changedAt, madeBy, templateSlug, status }) => (
          <li key={id} className={css.row}>
            <div className="grow">
              <TextLink to="/blueprints/$importId" params={{ importId: id }} inherit>
                {name}
              </TextLink>
              <p className="small dim">
                {status === 'reading' ? 'Being read' : (role ?? 'No role read')} · {madeBy.name},{' '}
                <Instant at={changedAt} />
                {templateSlug && ' · a template was made of it'}
              </p>
            </div>
            {asked === id ? (
              <>
                <Button variant="default" onClick={() => onForget(id)}>
                  Forget it and its corrections
                </Button>
                <Button variant="subtle" color="gray" onClick={() => setAsked(null)}>
                  Keep it
                </Button>
              </>
            ) : (
              <Button variant="subtle" color="gray" aria-label={`Forget ${name}`} onClick={() => setAsked(id)}>
                Forget
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
