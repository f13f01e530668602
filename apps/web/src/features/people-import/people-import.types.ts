import type { View } from '../../api/routes';

export type ImportPreview = View<'PeopleImportPreviewView'>;
export type ImportRow = View<'ImportRowView'>;
export type ImportCounts = View<'ImportCountsView'>;
export type ImportResult = View<'PeopleImportView'>;
