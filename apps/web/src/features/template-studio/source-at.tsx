import { Button, NativeSelect } from '@mantine/core';
import type { Source } from '@milepost/shared/template';
import { useState } from 'react';
import { Cite } from '../../ui/cite';
import { NumberAt, TextAt } from './fields';
import { useStudio } from './studio';
import css from './studio-fields.module.css';

/** Where the document says it; nothing where there is no document. */
export function SourceAt({ at, source }: { at: string; source: Source | undefined }) {
  const { content, put, readOnly } = useStudio();
  const [asked, setAsked] = useState(false);
  const { sections } = content.document;
  if (sections.length === 0 && !source) return null;
  const known =
    source && !sections.some(({ key }) => key === source.section) ? [{ ...source, key: source.section }] : [];
  return (
    <div role="group" aria-label="Where the document says it">
      <p className={css.source}>
        {source ? (
          <span>
            From the document: <Cite source={source} />
          </span>
        ) : (
          'Written by hand: the document does not say it.'
        )}
        {!readOnly && (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            data-path={at}
            aria-expanded={asked}
            onClick={() => setAsked((before) => !before)}
          >
            Change the place
          </Button>
        )}
      </p>
      {asked && (
        <div className={css.two}>
          <NativeSelect
            size="xs"
            label="Section"
            data-path={`${at}.section`}
            value={source?.section ?? ''}
            data={[
              { value: '', label: 'None: written by hand' },
              ...known.map(({ key }) => ({ value: key, label: `${key}, not in the list of sections` })),
              ...sections.map(({ key, title }) => ({ value: key, label: /^\d/.test(key) ? `${key} ${title}` : title })),
            ]}
            onChange={({ currentTarget: { value } }) => put(at, value ? { ...source, section: value } : undefined)}
          />
          {source && (
            <>
              <TextAt at={`${at}.heading`} label="Heading there" optional value={source.heading} />
              <NumberAt
                at={`${at}.position`}
                label="Place below it"
                placeholder="1 for the first"
                whole
                value={source.position}
                onChange={(position) => put(`${at}.position`, position ?? undefined)}
              />
              <NumberAt
                at={`${at}.line`}
                label="Line of the text"
                whole
                value={source.line}
                onChange={(line) => put(`${at}.line`, line ?? undefined)}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}
