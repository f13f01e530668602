import { useRef } from 'react';
import { requestKey } from './request-key';
import { send } from './send';

/**
 * POSTs what creates something. Sending the same body again after silence is the same try with the same Idempotency-Key,
 * so that nothing is made twice; another body, or the next after an answer, is a new one.
 */
export function useCreate<T>(path: string): (body: object) => Promise<T> {
  const last = useRef({ text: '', key: '' });
  return async (body) => {
    const text = JSON.stringify(body);
    if (text !== last.current.text) last.current = { text, key: requestKey() };
    const made = await send<T>('POST', path, { body, headers: { 'idempotency-key': last.current.key } });
    last.current = { text: '', key: '' };
    return made;
  };
}
