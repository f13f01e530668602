import { Button } from '@mantine/core';
import { measurementColumns } from '@milepost/shared/measurement-columns';
import { useState } from 'react';
import { isProblem } from '../api/problem';
import {
  counted,
  doneTitle,
  previewNotes,
  previewTitle,
} from '../features/measurement-imports/measurement-import-words';
import { MeasurementRows } from '../features/measurement-imports/measurement-rows';
import {
  type MeasurementImport,
  useMeasurementPreview,
  useRecordMeasurements,
} from '../features/measurement-imports/use-measurement-import';
import { chosenFile, pastedFile } from '../features/people-import/chosen-file';
import { ColumnList } from '../features/people-import/column-list';
import { FileArea } from '../features/people-import/file-area';
import { PasteForm } from '../features/people-import/paste-form';
import type { ChosenFile } from '../features/people-import/people-import.types';
import { useFileDrop } from '../features/people-import/use-file-drop';
import { PageTitle } from '../ui/page-title';
import css from './people-import.module.css';

const template = {
  href: '/api/v1/measurement-imports/template',
  name: 'milepost-measurements.csv',
  says: 'Download one with every open reading',
};

/** Brings readings in from a file: everything is shown before, and all of them are recorded or none. */
export function MeasurementsImportPage() {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [seen, setSeen] = useState<MeasurementImport | null>(null);
  const [unread, setUnread] = useState<Error | null>(null);
  const [pasted, setPasted] = useState('');
  const look = useMeasurementPreview();
  const record = useRecordMeasurements();
  const busy = look.isPending || record.isPending;

  const check = (chosen: ChosenFile) => {
    setFile(chosen);
    setUnread(null);
    record.reset();
    look.mutate(chosen.bytes, { onSuccess: setSeen, onError: () => setSeen(null) });
  };
  const take = (chosen: File) => {
    if (!busy) void chosenFile(chosen).then(check, setUnread);
  };
  const over = useFileDrop(take);
  const again = () => {
    setFile(null);
    setSeen(null);
    record.reset();
    look.reset();
  };
  const recordAll = (chosen: ChosenFile) =>
    record.mutate(chosen.bytes, {
      // something changed meanwhile: the refusal brings what would become of the file now
      onError: (error) => isProblem(error, 'rows-refused') && setSeen(error.view as MeasurementImport),
    });

  if (record.data) return <Done counts={record.data.counts} onAgain={again} />;
  const doing = record.isPending ? 'Recording them.' : look.isPending ? `Reading ${file?.name} …` : '';
  const wrong = unread ?? record.error ?? look.error;
  const ready = seen ? seen.counts.recorded + seen.counts.corrected : 0;
  const fix = seen !== null && seen.counts.wrong > 0;
  return (
    <>
      <p role="status" className="sr">
        {doing || (seen && previewTitle(seen.counts))}
      </p>
      <header className={css.head}>
        <div>
          <PageTitle tab="Readings from a file">
            {seen ? previewTitle(seen.counts) : 'Bring KPI readings from a file'}
          </PageTitle>
          <p className={css.notes}>
            {doing ||
              (file && seen
                ? [`${file.name}.`, ...previewNotes(seen)].join(' ')
                : 'Your own, and those of everybody you act for. You see what becomes of every line first; then all of them are recorded, or none.')}
          </p>
        </div>
        {file && seen && (
          <div className={css.acts}>
            <Button variant="default" onClick={again} disabled={busy}>
              Another file
            </Button>
            {!fix && ready > 0 && (
              <Button loading={record.isPending} disabled={look.isPending} onClick={() => recordAll(file)}>
                Record {counted(ready, 'reading', 'readings')}
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
          says="Nothing is recorded while a line needs you. Put the file right and drop it here again."
          chooses="Choose it again"
          {...{ over, busy }}
          onFile={take}
        />
      )}
      {seen ? (
        <MeasurementRows preview={seen} />
      ) : (
        <div className={css.start}>
          <div className={css.take}>
            <FileArea says="Drop a CSV file here." chooses="Choose a file" {...{ over, busy }} onFile={take} />
            <PasteForm
              example={'Email\tKPI\tPeriod\tValue'}
              value={pasted}
              onChange={setPasted}
              busy={busy}
              onSubmit={() => check(pastedFile(pasted))}
            />
          </div>
          <ColumnList columns={measurementColumns} template={template} />
        </div>
      )}
    </>
  );
}

function Done({ counts, onAgain }: { counts: MeasurementImport['counts']; onAgain: () => void }) {
  return (
    <>
      <PageTitle key="done" tab="Recorded">
        {doneTitle(counts)}
      </PageTitle>
      <p className={css.notes} role="status">
        {counts.unchanged > 0 && `${counted(counts.unchanged, 'line was', 'lines were')} there already. `}
        Each plan’s KPIs show them now.
      </p>
      <p className={css.next}>
        <Button variant="default" onClick={onAgain}>
          Bring another file
        </Button>
      </p>
    </>
  );
}
