import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { requestKey } from '../../api/request-key';
import { send } from '../../api/send';
import type { ChosenFile, ImportPreview, ImportResult } from './people-import.types';

/** Asks what would become of every line of a file. */
export const usePreview = () =>
  useMutation({
    mutationFn: ({ bytes }: ChosenFile) => send<ImportPreview>('POST', '/people-imports/preview', { body: bytes }),
  });

/** Adds everybody in a file, or nobody. The same file again after silence is the same try. */
export function useAddPeople() {
  const queryClient = useQueryClient();
  const last = useRef<{ file: ChosenFile; key: string }>(null);
  return useMutation({
    mutationFn: (file: ChosenFile) => {
      if (last.current?.file !== file) last.current = { file, key: requestKey() };
      const headers = { 'idempotency-key': last.current.key };
      return send<ImportResult>('POST', '/people-imports', { body: file.bytes, headers });
    },
    onSuccess: () => {
      for (const queryKey of [['people'], ['teams'], ['me']]) void queryClient.invalidateQueries({ queryKey });
    },
  });
}
