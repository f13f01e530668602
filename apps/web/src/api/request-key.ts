/** A fresh Idempotency-Key. Unlike crypto.randomUUID, getRandomValues also works on plain http. */
export const requestKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
