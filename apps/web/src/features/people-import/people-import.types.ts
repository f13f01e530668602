import type { View } from '../../api/routes';

export type ImportPreview = View<'PeopleImportPreviewView'>;
export type ImportRow = View<'ImportRowView'>;
export type ImportCounts = View<'ImportCountsView'>;
export type ImportResult = View<'PeopleImportView'>;

/** A file as it was when it was chosen; what happens to it on the disk afterwards changes nothing. */
export interface ChosenFile {
  name: string;
  bytes: Blob;
}
