import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/problem';
import { type ChosenFile, chosenFile, pastedFile } from './chosen-file';
import { useFileDrop } from './use-file-drop';

/**
 * A file's way in: chosen, dropped or pasted; looked at, as often as it takes; sent as it was looked at. `look` asks what
 * would become of its lines, `send` brings all of them or none.
 */
export function useFileImport<Preview extends { counts: { wrong: number } }, Result>(
  look: UseMutationResult<Preview, Error, Blob>,
  send: UseMutationResult<Result, Error, Blob>,
) {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [unread, setUnread] = useState<Error | null>(null);
  const [pasted, setPasted] = useState('');
  const busy = look.isPending || send.isPending;

  const check = (chosen: ChosenFile) => {
    setFile(chosen);
    setUnread(null);
    send.reset();
    look.mutate(chosen.bytes, { onSuccess: setPreview, onError: () => setPreview(null) });
  };
  const take = (chosen: File) => {
    if (!busy) void chosenFile(chosen).then(check, setUnread);
  };
  return {
    preview,
    /** The file's name, once there is one. */
    name: file?.name,
    busy,
    isLooking: look.isPending,
    isSending: send.isPending,
    wrong: unread ?? send.error ?? look.error,
    result: send.data,
    /** Whether a file hovers over the page. */
    over: useFileDrop(take),
    take,
    pasted,
    setPasted,
    checkPasted: () => check(pastedFile(pasted)),
    sendAll: () => {
      if (!file) return;
      send.mutate(file.bytes, {
        // something changed meanwhile: the refusal brings what would become of the file now
        onError: (error) => isProblem(error, 'rows-refused') && setPreview(error.view as Preview),
      });
    },
    again: () => {
      setFile(null);
      setPreview(null);
      send.reset();
      look.reset();
    },
  };
}

export type FileImportFlow = Omit<ReturnType<typeof useFileImport>, 'result'>;
