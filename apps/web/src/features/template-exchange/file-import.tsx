import { Button } from '@mantine/core';
import type { TemplateDifference } from '@milepost/shared/template-difference';
import { type ReactNode, useState } from 'react';
import { isProblem } from '../../api/problem';
import css from './file-import.module.css';
import { OwnRoleForm } from './own-role-form';
import { type ChosenFile, chosen, type TemplateFile, useFileImport, useFilePreview } from './template-file.queries';

interface Props {
  /** A draft was made of the file. */
  onImported: (slug: string) => void;
  /** Where a file is dropped or chosen. */
  area: (asked: { onFile: (file: File) => void; busy: boolean; quiet: boolean }) => ReactNode;
  /** How a difference is shown. */
  children: (difference: TemplateDifference) => ReactNode;
}

const most = 1_000_000;

/** A template's file: what would become of it first, then a draft. Nothing is kept before somebody says so. */
export function FileImport({ onImported, area, children }: Props) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const preview = useFilePreview();
  const making = useFileImport();
  const choose = (next: File) => {
    making.reset();
    preview.reset();
    setRefused(next.size > most ? `${next.name} is larger than 1 MB.` : null);
    const one = next.size > most ? null : chosen(next);
    setFile(one);
    if (one) preview.mutate(one);
  };
  const error = preview.error ?? making.error;
  return (
    <div className={css.import}>
      {area({ onFile: choose, busy: preview.isPending, quiet: preview.data !== undefined })}
      {refused && (
        <p role="alert" className={css.wrong}>
          {refused}
        </p>
      )}
      {preview.isPending && <p role="status">Reading {file?.name} …</p>}
      {error && <Refused name={file?.name ?? ''} error={error} />}
      {preview.data && (
        <Found
          file={preview.data}
          busy={making.isPending}
          onMake={(role) => file && making.mutate({ file, role }, { onSuccess: ({ slug }) => onImported(slug) })}
          onStanding={() => onImported(preview.data.slug)}
        >
          {children}
        </Found>
      )}
    </div>
  );
}

function Refused({ name, error }: { name: string; error: Error }) {
  const errors = isProblem(error) ? error.errors : [];
  return (
    <div role="alert" className={css.wrong}>
      <p>
        {name} cannot be used. {error.message}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, detail }) => (
            <li key={`${field} ${detail}`}>
              {detail} <code>{field}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface FoundProps {
  file: TemplateFile;
  busy: boolean;
  /** Of the template that the file names, or with a role of one of its own. */
  onMake: (role: string | null) => void;
  onStanding: () => void;
  children: Props['children'];
}

function Found({ file, busy, onMake, onStanding, children }: FoundProps) {
  const { outcome, problems, difference } = file;
  return (
    <section aria-label="What would become of it" aria-live="polite">
      <p className={css.says}>{says(file)}</p>
      {outcome === 'draft-stands' && (
        <Button variant="default" onClick={onStanding}>
          Go to the draft
        </Button>
      )}
      {(outcome === 'new-template' || outcome === 'new-version') && (
        <Button loading={busy} onClick={() => onMake(null)}>
          Make a draft of it
        </Button>
      )}
      {outcome !== 'new-template' && <OwnRoleForm busy={busy} onMake={onMake} />}
      {problems.length > 0 && (
        <div className={css.problems}>
          <h3>{problems.length === 1 ? '1 thing' : `${problems.length} things`} to mend before it can be published</h3>
          <ul>
            {problems.map(({ path, line, problem }) => (
              <li key={`${path} ${problem}`}>
                {line !== null && <span className={css.line}>Line {line}</span>} {problem}
                {path && <code className={css.path}>{path}</code>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {difference && children(difference)}
    </section>
  );
}

function says({ outcome, role, sameAs, basedOn }: TemplateFile): string {
  if (outcome === 'new-template') return `${role} is new here.`;
  if (outcome === 'new-version')
    return `${role} is here already: it would be a draft beside version ${basedOn}, with this difference.`;
  if (outcome === 'unchanged') return `${role} is here already, word for word: it is version ${sameAs}.`;
  return `${role} has an open draft already. Publish that one or throw it away first.`;
}
