import { importColumns } from '@milepost/shared/people-import-columns';
import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../api/problem';
import { chosenFile, pastedFile, templateAddress } from '../features/people-import/chosen-file';
import { ColumnList } from '../features/people-import/column-list';
import { FileArea } from '../features/people-import/file-area';
import { addedNotes, counted, previewNotes, previewTitle } from '../features/people-import/import-words';
import { ImportRows } from '../features/people-import/import-rows';
import { PasteForm } from '../features/people-import/paste-form';
import type { ChosenFile, ImportPreview, ImportResult } from '../features/people-import/people-import.types';
import { useFileDrop } from '../features/people-import/use-file-drop';
import { useAddPeople, usePreview } from '../features/people-import/use-people-import';
import { meQuery } from '../features/session/session.queries';
import { ButtonLink } from '../ui/button-link';
import { PageTitle } from '../ui/page-title';
import { WayUp } from '../ui/way-up';
import css from './people-import.module.css';

/** Brings people in from a file: everything is shown before, and all of them are added or nobody. */
export function PeopleImportPage() {
  const { data: me } = useSuspenseQuery(meQuery);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [seen, setSeen] = useState<ImportPreview | null>(null);
  const [unread, setUnread] = useState<Error | null>(null);
  const [pasted, setPasted] = useState('');
  const look = usePreview();
  const add = useAddPeople();
  const busy = look.isPending || add.isPending;

  const check = (chosen: ChosenFile) => {
    setFile(chosen);
    setUnread(null);
    add.reset();
    look.mutate(chosen, { onSuccess: setSeen, onError: () => setSeen(null) });
  };
  const take = (chosen: File) => {
    if (!busy) void chosenFile(chosen).then(check, setUnread);
  };
  const over = useFileDrop(take);
  const again = () => {
    setFile(null);
    setSeen(null);
    add.reset();
    look.reset();
  };
  const addAll = (chosen: ChosenFile) =>
    add.mutate(chosen, {
      // the directory changed meanwhile: the refusal brings what would become of the file now
      onError: (error) => isProblem(error, 'rows-refused') && setSeen(error.view as ImportPreview),
    });

  if (!me.isAdmin) return <NotTheirs />;
  if (add.data) return <Added result={add.data} onAgain={again} />;
  const doing = add.isPending
    ? 'Adding them; many take a few seconds.'
    : look.isPending
      ? `Reading ${file?.name} …`
      : '';
  const wrong = unread ?? add.error ?? look.error;
  const fix = seen !== null && seen.counts.wrong > 0;
  return (
    <>
      <WayUp to="/people">People</WayUp>
      <p role="status" className="sr">
        {doing || (seen && previewTitle(seen.counts))}
      </p>
      <header className={css.head}>
        <div>
          <PageTitle tab="Add from a file">{seen ? previewTitle(seen.counts) : 'Add people from a file'}</PageTitle>
          <p className={css.notes}>
            {doing ||
              (file && seen
                ? [`${file.name}.`, ...previewNotes(seen)].join(' ')
                : 'You see what becomes of every line first. Then all of them are added, or nobody.')}
          </p>
        </div>
        {file && seen && (
          <div className={css.acts}>
            <Button variant="default" onClick={again} disabled={busy}>
              Another file
            </Button>
            {!fix && seen.counts.added > 0 && (
              <Button loading={add.isPending} disabled={look.isPending} onClick={() => addAll(file)}>
                Add {counted(seen.counts.added, 'person', 'people')}
              </Button>
            )}
          </div>
        )}
      </header>
      {wrong && (
        <p role="alert" className={css.wrong}>
          {wrong.message}
        </p>
      )}
      {fix && (
        <FileArea
          says="Nobody is added while a line needs you. Put the file right and drop it here again."
          chooses="Choose it again"
          {...{ over, busy }}
          onFile={take}
        />
      )}
      {seen ? (
        <ImportRows preview={seen} />
      ) : (
        <div className={css.start}>
          <div className={css.take}>
            <FileArea says="Drop a CSV file here." chooses="Choose a file" {...{ over, busy }} onFile={take} />
            <PasteForm
              example={'Name\tEmail\tTeam'}
              value={pasted}
              onChange={setPasted}
              busy={busy}
              onSubmit={() => check(pastedFile(pasted))}
            />
          </div>
          <ColumnList
            columns={importColumns}
            template={{ href: templateAddress(), name: 'milepost-people.csv', says: 'Download a template' }}
          />
        </div>
      )}
    </>
  );
}

function Added({ result, onAgain }: { result: ImportResult; onAgain: () => void }) {
  return (
    <>
      <WayUp to="/people">People</WayUp>
      <PageTitle key="added" tab="Added">
        {counted(result.added, 'person is', 'people are')} new in the directory
      </PageTitle>
      <p className={css.notes} role="status">
        {addedNotes(result).join(' ')}
      </p>
      <p className={css.next}>
        <ButtonLink to="/people">Go to People</ButtonLink>
        <ButtonLink variant="default" to="/plans/new-many">
          Give plans to several
        </ButtonLink>
        <Button variant="default" onClick={onAgain}>
          Bring another file
        </Button>
      </p>
    </>
  );
}

const NotTheirs = () => (
  <>
    <WayUp to="/people">People</WayUp>
    <PageTitle tab="Add from a file">People are added by an admin.</PageTitle>
  </>
);
