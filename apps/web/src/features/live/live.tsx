import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keepLive } from './keep-live';

/** Keeps what is on screen as it is on the server, while somebody looks. Shows nothing itself. */
export function Live() {
  const client = useQueryClient();
  useEffect(() => (typeof EventSource === 'undefined' ? undefined : keepLive(client)), [client]);
  return null;
}
