import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { send } from '../../api/send';
import { type BlueprintImport, importQuery, type ReadImport } from './blueprint-import.queries';
import { CorrectionSaver, type KeptCorrections } from './correction-saver';

/** The corrections of one document, saved as they are made. */
export function useCorrections({ id, version, corrections }: ReadImport) {
  const client = useQueryClient();
  const [saver] = useState(() => {
    const keep = (kept: KeptCorrections) =>
      client.setQueryData<BlueprintImport>(importQuery(id).queryKey, (before) => before && { ...before, ...kept });
    const put = (list: KeptCorrections['corrections'], seen: number) =>
      send<KeptCorrections>('PUT', `/blueprint-imports/${id}/corrections`, {
        body: { corrections: list },
        headers: { 'if-match': `"${seen}"` },
      });
    return new CorrectionSaver({ version, corrections }, put, keep);
  });
  const correcting = useSyncExternalStore(saver.subscribe, saver.read);
  useEffect(() => {
    if (correcting.state === 'saved') return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [correcting.state]);
  return { ...correcting, saver };
}
