import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { importQuery, importsQuery } from '../features/blueprint-review/blueprint-import.queries';
import {
  type BroughtDocument,
  chosenDocument,
  pastedDocument,
  readable,
} from '../features/blueprint-review/brought-document';
import { DocumentsList } from '../features/blueprint-review/documents-list';
import { PasteDocument } from '../features/blueprint-review/paste-document';
import { useBringDocument, useForgetDocument } from '../features/blueprint-review/use-bring-document';
import { FileArea } from '../features/file-import/file-area';
import { FileStart } from '../features/file-import/file-start';
import { useFileDrop } from '../features/file-import/use-file-drop';
import { meQuery } from '../features/session/session.queries';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './blueprint-new.module.css';

/** Brings a document that defines a role: it is read, and what was read is reviewed. */
export function BlueprintNewPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <>
      <WayUp to="/templates">Templates</WayUp>
      {me.isAdmin ? (
        <Bringing />
      ) : (
        <PageTitle tab="Read a document">Templates are made of documents by an admin.</PageTitle>
      )}
    </>
  );
}

function Bringing() {
  const navigate = useNavigate();
  const { data: imports = [] } = useQuery(importsQuery);
  const [pasted, setPasted] = useState({ name: '', text: '', html: null as string | null });
  const [from, setFrom] = useState<'file' | 'paste'>('file');
  const [document, setDocument] = useState<BroughtDocument | null>(null);
  const [wrong, setWrong] = useState<Error | null>(null);
  const bring = useBringDocument();
  const forget = useForgetDocument();
  const id = bring.data?.id;
  const { data: brought, error: lost } = useQuery({ ...importQuery(id ?? 0), enabled: id !== undefined });
  const isReading = id !== undefined && !lost && (!brought || brought.status === 'reading');
  const busy = bring.isPending || isReading || brought?.status === 'read';
  const error = wrong?.message ?? bring.error?.message ?? brought?.refusal ?? lost?.message;

  useEffect(() => {
    if (brought?.status === 'read') void navigate({ to: '/blueprints/$importId', params: { importId: brought.id } });
  }, [brought, navigate]);

  const send = (next: BroughtDocument) => {
    setWrong(null);
    setDocument(next);
    bring.mutate(next);
  };
  const refuse = (problem: Error) => {
    bring.reset();
    setWrong(problem);
  };
  const take = (file: File) => {
    if (busy) return;
    setFrom('file');
    void chosenDocument(file).then(send, refuse);
  };
  const read = () => {
    setFrom('paste');
    try {
      send(pastedDocument(pasted.name, pasted.text, pasted.html));
    } catch (problem) {
      refuse(problem as Error);
    }
  };
  const over = useFileDrop(take);
  const doing = bring.isPending ? `Sending ${document?.name} …` : isReading ? `Reading ${document?.name} …` : '';
  return (
    <>
      <PageTitle tab="Read a document">Make a template of the document that defines the role</PageTitle>
      <p className={css.notes} role="status">
        {doing ||
          'Text, Markdown, HTML, DOCX or PDF, 10 MB at most. You see what was read before anything comes of it.'}
      </p>
      <FileStart aside={<DocumentsList imports={imports} onForget={(one) => forget.mutate(one)} />}>
        <FileArea
          says="Drop the document here."
          chooses="Choose a file"
          accept={readable}
          {...{ over, busy }}
          onFile={take}
        />
        {from === 'file' && error && (
          <p role="alert" className={css.wrong}>
            {error}
          </p>
        )}
        <PasteDocument
          value={pasted}
          onChange={setPasted}
          busy={busy}
          error={from === 'paste' ? error : undefined}
          onSubmit={read}
        />
      </FileStart>
    </>
  );
}
