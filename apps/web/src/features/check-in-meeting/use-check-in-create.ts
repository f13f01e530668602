import { useRef } from 'react';
import type { CheckIn } from '../../api/check-in-cache';
import { requestKey } from '../../api/request-key';
import { useMeeting } from './meeting-context';

/** POSTs what a meeting gets more of. The same body again after silence is the same try: nothing is made twice. */
export function useCheckInCreate(what: 'agenda-items' | 'actions'): (body: object) => Promise<CheckIn> {
  const { write } = useMeeting();
  const last = useRef({ text: '', key: '' });
  return async (body) => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: requestKey() };
    const headers = { 'idempotency-key': last.current.key };
    const fresh = await write({ method: 'POST', what, options: { body, headers } });
    last.current = { text: '', key: '' };
    return fresh;
  };
}
