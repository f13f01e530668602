import type { TemplateDifference } from '@milepost/shared/template-difference';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '../../api/routes';
import { requestKey } from '../../api/request-key';
import { send } from '../../api/send';

/** What would become of a template's file. */
export type TemplateFile = Omit<View<'TemplateFileView'>, 'difference'> & { difference: TemplateDifference | null };

/** A file somebody chose; sent again after silence it is the same try. */
export interface ChosenFile {
  name: string;
  body: Blob;
  key: string;
}

/** A JSON file is YAML too. */
export const chosen = (file: File): ChosenFile => ({
  name: file.name,
  body: file.slice(0, file.size, 'application/yaml'),
  key: requestKey(),
});

/** Reads a file without keeping anything of it. */
export const useFilePreview = () =>
  useMutation({
    networkMode: 'always',
    mutationFn: ({ body }: ChosenFile) => send<TemplateFile>('POST', '/template-files/preview', { body }),
  });

/** Makes a draft of a file. */
export function useFileImport() {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ body, key }: ChosenFile) =>
      send<View<'TemplatePlaceView'>>('POST', '/template-files', { body, headers: { 'idempotency-key': key } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['templates'] }),
  });
}
