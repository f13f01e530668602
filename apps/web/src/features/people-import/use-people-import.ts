import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { requestKey } from '../../api/request-key';
import { send } from '../../api/send';
import type { ImportPreview, ImportResult } from './people-import.types';

/** Asks what would become of every line of a file. */
export const usePreview = () =>
  useMutation({
    mutationFn: (bytes: Blob) => send<ImportPreview>('POST', '/people-imports/preview', { body: bytes }),
  });

/** Adds everybody in a file, or nobody. The same file again after silence is the same try. */
export function useAddPeople() {
  const queryClient = useQueryClient();
  const last = useRef<{ bytes: Blob; key: string }>(null);
  return useMutation({
    mutationFn: (bytes: Blob) => {
      if (last.current?.bytes !== bytes) last.current = { bytes, key: requestKey() };
      const headers = { 'idempotency-key': last.current.key };
      return send<ImportResult>('POST', '/people-imports', { body: bytes, headers });
    },
    onSuccess: () => {
      for (const queryKey of [['people'], ['teams'], ['me']]) void queryClient.invalidateQueries({ queryKey });
    },
  });
}
