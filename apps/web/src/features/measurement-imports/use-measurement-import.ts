import { useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys } from '../../api/plan-cache';
import { readinessKeys } from '../../api/readiness-cache';
import type { View } from '../../api/routes';
import { send } from '../../api/send';

export type MeasurementImport = View<'MeasurementImportView'>;
export type MeasurementRow = View<'MeasurementRowView'>;

/** Asks what would become of every line of a file. */
export const useMeasurementPreview = () =>
  useMutation({
    mutationFn: (bytes: Blob) => send<MeasurementImport>('POST', '/measurement-imports/preview', { body: bytes }),
  });

/** Records every line of a file, or none. The same file again changes nothing. */
export function useRecordMeasurements() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (bytes: Blob) => send<MeasurementImport>('POST', '/measurement-imports', { body: bytes }),
    onSuccess: () => {
      for (const queryKey of [readinessKeys.all, readinessKeys.list, planKeys.all, ['measurements']])
        void client.invalidateQueries({ queryKey });
    },
  });
}
