import { importColumns } from '@milepost/shared/people-import-columns';
import { useSuspenseQuery } from '@tanstack/react-query';
import { templateAddress } from '../features/file-import/chosen-file';
import { FileBrought } from '../features/file-import/file-brought';
import { FileImport } from '../features/file-import/file-import';
import { FileLines } from '../features/file-import/file-lines';
import { useFileImport } from '../features/file-import/use-file-import';
import { addedNotes, lineKinds, previewNotes, previewTitle } from '../features/people-import/import-words';
import { ReadyRows } from '../features/people-import/ready-rows';
import { useAddPeople, usePreview } from '../features/people-import/use-people-import';
import { WrongRows } from '../features/people-import/wrong-rows';
import { meQuery } from '../features/session/session.queries';
import { ButtonLink } from '../ui/button-link';
import { counted } from '../ui/counted';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';

/** Brings people in from a file: everything is shown before, and all of them are added or nobody. */
export function PeopleImportPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <>
      <WayUp to="/people">People</WayUp>
      {me.isAdmin ? <Bringing /> : <PageTitle tab="Add from a file">People are added by an admin.</PageTitle>}
    </>
  );
}

function Bringing() {
  const flow = useFileImport(usePreview(), useAddPeople());
  const { preview, result } = flow;
  if (result)
    return (
      <FileBrought
        tab="Added"
        title={`${counted(result.added, 'person is', 'people are')} new in the directory`}
        notes={addedNotes(result).join(' ')}
        onAgain={flow.again}
      >
        <ButtonLink to="/people">Go to People</ButtonLink>
        <ButtonLink variant="default" to="/plans/new-many">
          Give plans to several
        </ButtonLink>
      </FileBrought>
    );
  const ready = preview?.counts.added ?? 0;
  return (
    <FileImport
      flow={flow}
      tab="Add from a file"
      title="Add people from a file"
      how="You see what becomes of every line first. Then all of them are added, or nobody."
      columns={importColumns}
      template={{ href: templateAddress(importColumns), name: 'milepost-people.csv', says: 'Download a template' }}
      example={'Name\tEmail\tTeam'}
      preview={preview && { title: previewTitle(preview.counts), notes: previewNotes(preview) }}
      fix="Nobody is added while a line needs you. Put the file right and drop it here again."
      send={ready > 0 ? `Add ${counted(ready, 'person', 'people')}` : null}
      sending="Adding them; many take a few seconds."
    >
      {preview && (
        <FileLines kinds={lineKinds(preview.counts)} lines={preview.rows}>
          {(rows, kind) => (kind === 'wrong' ? <WrongRows rows={rows} /> : <ReadyRows rows={rows} />)}
        </FileLines>
      )}
    </FileImport>
  );
}
