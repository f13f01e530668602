import { measurementColumns } from '@milepost/shared/measurement-columns';
import { FileBrought } from '../features/file-import/file-brought';
import { FileImport } from '../features/file-import/file-import';
import { FileLines } from '../features/file-import/file-lines';
import { useFileImport } from '../features/file-import/use-file-import';
import {
  doneTitle,
  lineKinds,
  previewNotes,
  previewTitle,
} from '../features/measurement-imports/measurement-import-words';
import { MeasurementRows } from '../features/measurement-imports/measurement-rows';
import { useMeasurementPreview, useRecordMeasurements } from '../features/measurement-imports/use-measurement-import';
import { counted } from '../ui/counted';

const template = {
  href: '/api/v1/measurement-imports/template',
  name: 'milepost-measurements.csv',
  says: 'Download one with every open reading',
};

/** Brings readings in from a file: everything is shown before, and all of them are recorded or none. */
export function MeasurementsImportPage() {
  const flow = useFileImport(useMeasurementPreview(), useRecordMeasurements());
  const { preview, result } = flow;
  if (result) {
    const { unchanged } = result.counts;
    const there = unchanged > 0 ? `${counted(unchanged, 'line was', 'lines were')} there already. ` : '';
    return (
      <FileBrought
        tab="Recorded"
        title={doneTitle(result.counts)}
        notes={`${there}Each plan’s KPIs show them now.`}
        onAgain={flow.again}
      />
    );
  }
  const ready = preview ? preview.counts.recorded + preview.counts.corrected : 0;
  return (
    <FileImport
      flow={flow}
      tab="Readings from a file"
      title="Bring KPI readings from a file"
      how="Your own, and those of everybody you act for. You see what becomes of every line first; then all of them are recorded, or none."
      columns={measurementColumns}
      template={template}
      example={'Email\tKPI\tPeriod\tValue'}
      preview={preview && { title: previewTitle(preview.counts), notes: previewNotes(preview) }}
      fix="Nothing is recorded while a line needs you. Put the file right and drop it here again."
      send={ready > 0 ? `Record ${counted(ready, 'reading', 'readings')}` : null}
      sending="Recording them."
    >
      {preview && (
        <FileLines kinds={lineKinds(preview.counts)} lines={preview.rows}>
          {(rows, kind) => <MeasurementRows rows={rows} wrong={kind === 'wrong'} />}
        </FileLines>
      )}
    </FileImport>
  );
}
