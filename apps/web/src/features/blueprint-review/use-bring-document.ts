import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { requestKey } from '../../api/request-key';
import { send } from '../../api/send';
import type { BroughtDocument } from './brought-document';
import { importsQuery } from './blueprint-import.queries';

/** Sends a document to be read and gives its id. The same one again after silence is the same try. */
export function useBringDocument() {
  const client = useQueryClient();
  const last = useRef<{ document: BroughtDocument; key: string }>(null);
  return useMutation({
    mutationFn: (document: BroughtDocument) => {
      if (last.current?.document !== document) last.current = { document, key: requestKey() };
      const asked = new URLSearchParams({ name: document.name, ...(document.type ? { type: document.type } : {}) });
      const headers = { 'idempotency-key': last.current.key };
      return send<{ id: number }>('POST', `/blueprint-imports?${asked}`, { body: document.bytes, headers });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  });
}

/** Forgets a document that was brought. */
export function useForgetDocument() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => send('DELETE', `/blueprint-imports/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  });
}
