import type { TemplateDifference } from '@milepost/shared/template-difference';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { View } from '../../api/routes';
import { requestKey } from '../../api/request-key';
import { send } from '../../api/send';

/** What would become of a template's file. */
export type TemplateFile = Omit<View<'TemplateFileView'>, 'difference'> & { difference: TemplateDifference | null };

/** A file somebody chose; sent again after silence, for the same role, it is the same try. */
export interface ChosenFile {
  name: string;
  body: Blob;
  keyFor: (role: string | null) => string;
}

/** A JSON file is YAML too. */
export function chosen(file: File): ChosenFile {
  const keys = new Map<string | null, string>();
  return {
    name: file.name,
    body: file.slice(0, file.size, 'application/yaml'),
    keyFor: (role) => {
      const key = keys.get(role) ?? requestKey();
      keys.set(role, key);
      return key;
    },
  };
}

/** Reads a file without keeping anything of it. */
export const useFilePreview = () =>
  useMutation({
    networkMode: 'always',
    mutationFn: ({ body }: ChosenFile) => send<TemplateFile>('POST', '/template-files/preview', { body }),
  });

/** Makes a draft of a file: of the template it names, or with a role of one of its own. */
export function useFileImport() {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: ({ file: { body, keyFor }, role }: { file: ChosenFile; role: string | null }) => {
      const path = role === null ? '/template-files' : `/template-files?role=${encodeURIComponent(role)}`;
      return send<View<'TemplatePlaceView'>>('POST', path, { body, headers: { 'idempotency-key': keyFor(role) } });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['templates'] }),
  });
}
